/** Brings back rows that one side removed and the other built upon: a judgement is never left without its claim or article. */
import { allDangling } from '../integrity.ts'
import type { Row, TableName } from '../records.ts'
import type { MemorySnapshot } from '../snapshot.ts'

/**
 * Puts into `merged` what its rows need, and what that needs in turn; gives what it put. `rowOf` finds a row in either project. A row
 * whose need is nowhere to be found goes, for it says nothing without it.
 */
export function restoreNeeded(
  merged: MemorySnapshot,
  rowOf: (table: TableName, id: string) => Row | undefined,
): readonly { readonly table: TableName; readonly row: Row }[] {
  const restored: { table: TableName; row: Row }[] = []
  for (let dangling = allDangling(merged); dangling.length > 0; dangling = allDangling(merged)) {
    for (const { table, id, missing } of dangling) {
      if (merged.get(missing.table, missing.id)) continue
      const row = rowOf(missing.table, missing.id)
      if (row) {
        merged.apply([{ table: missing.table, id: missing.id, before: null, after: row }])
        restored.push({ table: missing.table, row })
      } else merged.apply([{ table, id, before: null, after: null }])
    }
  }
  return restored
}
