/** Leaves out rows that need others which are gone: what is left can be opened again. */
import { allDangling } from './integrity.ts'
import type { MemorySnapshot } from './snapshot.ts'

/** Takes them out of the snapshot, and those that need them. @returns how many */
export function dropDangling(snapshot: MemorySnapshot): number {
  let dropped = 0
  for (;;) {
    const rows = new Map(allDangling(snapshot).map(({ table, id }) => [`${table}/${id}`, { table, id }]))
    if (rows.size === 0) return dropped
    snapshot.apply([...rows.values()].map(({ table, id }) => ({ table, id, before: null, after: null })))
    dropped += rows.size
  }
}
