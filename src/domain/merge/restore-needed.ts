/** Brings back rows that one side removed and the other built upon: a judgement is never left without its claim or article. */
import { allDangling, referencesOf } from '../integrity.ts'
import type { Row, TableName } from '../records.ts'
import type { MemorySnapshot } from '../snapshot.ts'
import type { Reference } from '../tables.ts'

type RowOf = (table: TableName, id: string) => Row | undefined
type Restored = { readonly table: TableName; readonly row: Row }

/**
 * Puts into `merged` what its rows need, what is needed besides, and what that needs in turn; gives what it put. `rowOf` finds a row in
 * either project. A row whose need is nowhere to be found goes, for it says nothing without it.
 */
export function restoreNeeded(
  merged: MemorySnapshot,
  besides: readonly Reference[],
  rowOf: RowOf,
): readonly Restored[] {
  const restored = restoreAll(merged, besides, rowOf)
  for (let dangling = allDangling(merged); dangling.length > 0; dangling = allDangling(merged)) {
    for (const { table, id, missing } of dangling) {
      restored.push(...restoreAll(merged, [missing], rowOf))
      if (!merged.get(missing.table, missing.id)) merged.apply([{ table, id, before: null, after: null }])
    }
  }
  return restored
}

function restoreAll(merged: MemorySnapshot, needed: readonly Reference[], rowOf: RowOf): Restored[] {
  const restored: Restored[] = []
  const waiting = [...needed]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { table, id } = next
    const row = merged.get(table, id) ? undefined : rowOf(table, id)
    if (!row) continue
    merged.apply([{ table, id, before: null, after: row }])
    restored.push({ table, row })
    waiting.push(...referencesOf(table, row))
  }
  return restored
}
