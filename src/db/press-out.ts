/**
 * Has the browser drop the bytes of what was removed from IndexedDB. Chromium's LevelDB only appends: a removed database is marked, and its
 * words stay on the disk until files are merged. Removing a database asks for a merge of its own stretch of keys, yet the file in which
 * its newest words were written just then may be left out of it. Other databases, written before and removed after, lie in that same file,
 * so that removing them merges it. A merge begun before the marks of the same removal are written finds those of the removal before; and it
 * finds them only where they reach beyond its own stretch. Hence there are several, and they go in the order opposite to that in which they
 * came. Where IndexedDB is kept otherwise this costs a moment and changes nothing.
 */
import { Dexie } from 'dexie'
import type { Locks } from './locks.ts'

const lockName = 'variorum-pressing'
const roundsAfter = 3
const databaseNames = [1, 2, 3, 4].map((number) => `variorum-pressing-${number}`)

/**
 * Does work that removes databases, so that nothing of them stays on the disk. Where there is no room for the other databases the
 * work is done all the same: somebody may be removing to make room. Rejects as the work does.
 */
export function pressOut(locks: Locks, work: () => Promise<void>): Promise<void> {
  return locks.hold(lockName, async () => {
    for (const name of databaseNames) await write(name)
    try {
      await work()
    } finally {
      for (const name of databaseNames.toReversed()) await remove(name)
    }
    // A file that was merged may still have been read then: it goes with the next merge, which is begun only some time after it is asked for.
    for (let round = 0; round < roundsAfter; round += 1) {
      for (const name of databaseNames.slice(0, 2)) await write(name)
      for (const name of databaseNames.slice(0, 2).toReversed()) await remove(name)
    }
  })
}

async function write(name: string): Promise<void> {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' })
  database.version(1).stores({ rows: '' })
  try {
    await database.table('rows').put(true, 'written')
  } catch {
    // No room.
  } finally {
    database.close()
  }
}

async function remove(name: string): Promise<void> {
  try {
    await Dexie.delete(name)
  } catch {
    // It is empty of anything but one row, and is written over the next time.
  }
}
