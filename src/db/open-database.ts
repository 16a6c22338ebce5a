/** Opens a database that an older program in another tab may hold. */
import type { Dexie } from 'dexie'
import { refuseNewerUnopened } from './refuse-newer.ts'

/** Another tab has an older version of the database open and does not let it go. */
export class BlockedError extends Error {
  override readonly name = 'BlockedError'
}

/** A tab that can let go does so at once. In milliseconds. */
const PATIENCE = 5000

/**
 * Rejects with a `BlockedError` instead of waiting for a tab that is frozen or older than this rule; the database is closed then. A
 * connection that is lost at once is tried once more: Dexie would go on as if it were open, and fail at every reading.
 */
export async function openDatabase(database: Dexie, patience = PATIENCE): Promise<void> {
  await refuseNewerUnopened(database)
  await openOnce(database, patience)
  if (isUsable(database)) return
  database.close({ disableAutoOpen: false })
  await openOnce(database, patience)
  if (!isUsable(database)) throw new Error('The database was closed while it was being opened')
}

/** Dexie's own part that reads and writes is made with the first transaction on a connection. */
function isUsable(database: Partial<Pick<Dexie, 'core'>>): boolean {
  return database.core !== undefined
}

async function openOnce(database: Dexie, patience: number): Promise<void> {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const blocked = new Promise<never>((_resolve, reject) => {
    database.on('blocked', () => {
      const tell = () => reject(new BlockedError('Another tab holds an older version of the database'))
      waiting ??= setTimeout(tell, patience)
    })
  })
  try {
    await Promise.race([database.open(), blocked])
  } catch (error) {
    database.close()
    throw error
  } finally {
    clearTimeout(waiting)
  }
}
