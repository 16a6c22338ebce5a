/** A project's database that takes no writes, or cannot be read either. Import `fake-indexeddb/auto` first; `vi.restoreAllMocks` ends it. */
import { Dexie } from 'dexie'
import { IDBDatabase } from 'fake-indexeddb'
import { vi } from 'vitest'
import { databaseName } from '#db/project-database.ts'
import type { ProjectId } from '#domain/ids.ts'

type Begin = (this: IDBDatabase, ...how: Parameters<IDBDatabase['transaction']>) => IDBTransaction

/**
 * From now on every write to a project's database ends as the browser ends it, until the database is removed. `cause` is the name of the
 * error the browser gives; without it, it gives none, as where what is stored is damaged.
 */
export function refuseWrites(id: ProjectId, cause?: string) {
  return refuse(id, ['readwrite'], cause)
}

/** The same with reading. */
export function refuseAll(id: ProjectId) {
  return refuse(id, ['readonly', 'readwrite'])
}

function refuse(id: ProjectId, modes: readonly string[], cause?: string) {
  const refusing = databaseName(id)
  let refuses = true
  const begin = Reflect.get(IDBDatabase.prototype, 'transaction') as Begin
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const transaction = begin.apply(this, args)
    if (!refuses || this.name !== refusing || !modes.includes(args[1] ?? 'readonly')) return transaction
    if (cause) Object.defineProperty(transaction, 'error', { value: new DOMException('The browser says so', cause) })
    queueMicrotask(() => transaction.abort())
    return transaction
  })
  const remove = Dexie.delete.bind(Dexie)
  const removals = vi.spyOn(Dexie, 'delete').mockImplementation((database) => {
    if (database === refusing) refuses = false
    return remove(database)
  })
  return { wasRemoved: () => removals.mock.calls.some(([database]) => database === refusing) }
}
