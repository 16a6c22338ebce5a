/**
 * Has the browser drop the bytes of what was removed from IndexedDB. Chromium's LevelDB only appends: a removed database is marked, and its
 * words stay on the disk until files are merged. Removing a database asks for a merge of its own stretch of keys, yet the file in which
 * its newest words were written just then is left out of it. A second database, written before and removed after, lies in that same file,
 * so its removal merges it. Where IndexedDB is kept otherwise this costs a moment and changes nothing.
 */
import { Dexie } from 'dexie'
import type { Locks } from './locks.ts'

const databaseName = 'variorum-pressing'

/**
 * Does work that removes databases or rows, so that nothing of them stays on the disk. Where there is no room for the second database the
 * work is done all the same: somebody may be removing to make room. Rejects as the work does.
 */
export function pressOut(locks: Locks, work: () => Promise<void>): Promise<void> {
  return locks.hold(databaseName, async () => {
    await write()
    try {
      await work()
    } finally {
      await remove()
    }
    // The file that was merged may still have been read then: it goes with the next merge.
    await write()
    await remove()
  })
}

async function write(): Promise<void> {
  const database = new Dexie(databaseName, { chromeTransactionDurability: 'strict' })
  database.version(1).stores({ rows: '' })
  try {
    await database.table('rows').put(true, 'written')
  } catch {
    // No room.
  } finally {
    database.close()
  }
}

async function remove(): Promise<void> {
  try {
    await Dexie.delete(databaseName)
  } catch {
    // It is empty of anything but one row, and is written over the next time.
  }
}
