/**
 * A change is a value: one row before and after. It can be inverted and joined with later ones; no command
 * writes its own inverse.
 */
import { sameJson } from './json.ts'
import type { Row, TableName } from './records.ts'

/**
 * One row of one table before and after a write. `before: null` creates it, `after: null` removes it; never both. When both
 * are there, `after.rev` is `before.rev + 1`.
 */
export interface Change<Table extends TableName = TableName> {
  readonly table: Table
  readonly id: string
  readonly before: Row<Table> | null
  readonly after: Row<Table> | null
}

/** The change that takes the row back, written on top of the row as it is after `change`. */
export function invert(change: Change): Change {
  const { table, id, before, after } = change
  return { table, id, before: after, after: before && { ...before, rev: nextRev(after ?? before) } }
}

/** The `rev` of the row that replaces `row`; 1 for a new row. */
export function nextRev(row: { readonly rev: number } | null | undefined): number {
  return row ? row.rev + 1 : 1
}

/**
 * Joins changes in order into at most one per row, with the first `before` and the last `after`. Rows that end as they
 * began (but for `rev`) are dropped.
 */
export function squash(changes: Iterable<Change>): Change[] {
  const byRow = new Map<string, Change>()
  for (const change of changes) {
    const key = rowKey(change)
    const earlier = byRow.get(key)
    byRow.set(key, earlier ? { ...change, before: earlier.before } : change)
  }
  return [...byRow.values()].filter((change) => !sameContent(change.before, change.after))
}

/** Names a row across tables. */
export function rowKey(change: { readonly table: string; readonly id: string }): string {
  return `${change.table}/${change.id}`
}

/** True when two rows say the same, whatever their `rev`; two missing rows are the same. */
export function sameContent(one: Row | null, other: Row | null): boolean {
  if (one === other) return true
  if (!one || !other) return false
  return sameJson({ ...one, rev: 0 }, { ...other, rev: 0 })
}

/** Names of the fields, except `rev`, whose values differ between two rows of one table. */
export function changedFields(before: Row, after: Row): string[] {
  const one = before as unknown as Record<string, unknown>
  const other = after as unknown as Record<string, unknown>
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  names.delete('rev')
  return [...names].filter((name) => !sameJson(one[name] ?? null, other[name] ?? null)).sort()
}
