/** What a newer version of the program leaves of a project that this one wrote. Import `fake-indexeddb/auto` first. */
import { Dexie } from 'dexie'
import { databaseName } from '#db/project-database.ts'
import type { ProjectId } from '#domain/ids.ts'

/** Changes the stores of a project under a higher version; `change` may also write into them. */
export function changeAsNewer(
  project: ProjectId,
  change: (database: IDBDatabase, upgrading: IDBTransaction) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = Dexie.dependencies.indexedDB.open(databaseName(project), 9990)
    request.addEventListener('upgradeneeded', () => {
      if (request.transaction) change(request.result, request.transaction)
    })
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')))
    request.addEventListener('success', () => {
      request.result.close()
      resolve()
    })
  })
}
