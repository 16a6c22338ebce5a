/**
 * A project database as the program of some version wrote it: its stores and what was in them. `src/db/migrations/shapes` has one for each
 * version, written by the program as it was then; they are never changed.
 */

export interface StoredShape {
  readonly project: string
  /** As IndexedDB counts: ten times the version of the program. */
  readonly version: number
  readonly stores: readonly StoredStore[]
}

interface StoredStore {
  readonly name: string
  readonly keyPath: string | string[]
  readonly indexes: readonly StoredIndex[]
  readonly records: readonly unknown[]
}

interface StoredIndex {
  readonly name: string
  readonly keyPath: string | string[]
  readonly unique: boolean
  readonly multiEntry: boolean
}

/** Makes the database as it was. Needs nothing from around it: tests in a browser hand it to the page. */
export function putShape({ project, version, stores }: StoredShape): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(`variorum-${project}`, version)
    request.addEventListener('upgradeneeded', () => {
      for (const { name, keyPath, indexes, records } of stores) {
        const store = request.result.createObjectStore(name, { keyPath })
        for (const index of indexes) store.createIndex(index.name, index.keyPath, index)
        for (const record of records) store.put(record)
      }
    })
    request.addEventListener('error', () => reject(request.error ?? new Error('not made')))
    request.addEventListener('success', () => {
      request.result.close()
      resolve()
    })
  })
}

/** Reads a project's database as it stands, without changing it. `null` where there is none. */
export async function readShape(project: string): Promise<StoredShape | null> {
  const ask = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error ?? new Error('not read')))
    })
  const name = `variorum-${project}`
  if (!(await indexedDB.databases()).some((database) => database.name === name)) return null
  const database = await ask(indexedDB.open(name))
  const stores: StoredStore[] = []
  for (const storeName of database.objectStoreNames) {
    const store = database.transaction(storeName).objectStore(storeName)
    const indexes = [...store.indexNames].map((indexName) => {
      const { keyPath, unique, multiEntry } = store.index(indexName)
      return { name: indexName, keyPath, unique, multiEntry }
    })
    stores.push({ name: storeName, keyPath: store.keyPath ?? [], indexes, records: await ask(store.getAll()) })
  }
  const { version } = database
  database.close()
  return { project, version, stores }
}
