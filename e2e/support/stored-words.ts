/** Looks for words in all that the browser keeps of a project: its databases, its files in OPFS, and the two small storages. */
import type { Page } from '@playwright/test'

/** Those of the words that stand somewhere, in their order. */
export function storedWords(page: Page, project: string, words: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    async ({ project, words }) => {
      const asked = <Result>(request: IDBRequest<Result>) =>
        new Promise<Result>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error ?? new Error('The request failed'))
        })
      const found = new Set<string>()
      const look = (text: string) => {
        for (const word of words) if (text.includes(word)) found.add(word)
      }
      const names = (await indexedDB.databases()).map(({ name = '' }) => name).filter((name) => name.includes(project))
      for (const name of names) {
        const database = await asked(indexedDB.open(name))
        for (const store of database.objectStoreNames) {
          const values: unknown[] = await asked(database.transaction(store).objectStore(store).getAll())
          for (const value of values) look(JSON.stringify(value))
        }
        database.close()
      }
      const walk = async (folder: FileSystemDirectoryHandle): Promise<void> => {
        for await (const entry of folder.values())
          if (entry.kind === 'directory') await walk(entry as FileSystemDirectoryHandle)
          else look(await (await (entry as FileSystemFileHandle).getFile()).text())
      }
      const projects = await (await navigator.storage.getDirectory()).getDirectoryHandle('projects')
      await walk(await projects.getDirectoryHandle(project))
      for (const storage of [localStorage, sessionStorage]) look(JSON.stringify(Object.entries(storage)))
      return words.filter((word) => found.has(word))
    },
    { project, words },
  )
}
