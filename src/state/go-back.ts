/** "Go back to here": the changes that bring every row to what it was at an earlier commit, and what that crosses (H2). */
import { squash, type Change } from '#domain/change.ts'
import type { Draft } from '#domain/draft.ts'
import type { CommitHead } from '#domain/ports.ts'
import type { TableName } from '#domain/records.ts'
import { tableNames } from '#domain/tables.ts'

/** What going back would take along, to be shown before it is done. */
export interface GoBackPreview {
  /** The commits that would be crossed, newest first, of everybody. */
  readonly heads: readonly CommitHead[]
  /** Rows that would be put back, brought again or removed, by table; tables without any are left out. */
  readonly rows: readonly { readonly table: TableName; readonly restored: number; readonly removed: number }[]
}

/** One target per row that differs; `row` null means that it goes. Rows needed by others come first, removals last. */
export function goBackTargets(crossed: Iterable<Change>): Change[] {
  const targets = squash(crossed)
  const rank = new Map(tableNames.map((name, index) => [name, index]))
  const order = (change: Change) => (rank.get(change.table) ?? 0) * (change.before ? 1 : -1)
  return targets.sort((one, other) => Number(!one.before) - Number(!other.before) || order(one) - order(other))
}

/** Writes targets on a draft. */
export function goBackOnto(targets: readonly Change[], draft: Draft): void {
  for (const { table, id, before } of targets) {
    if (before) draft.put(table, before)
    else draft.remove(table, id)
  }
}

/** Counts targets by table. */
export function countTargets(targets: readonly Change[]): GoBackPreview['rows'] {
  return tableNames.flatMap((table) => {
    const own = targets.filter((target) => target.table === table)
    const restored = own.filter((target) => target.before).length
    return own.length === 0 ? [] : [{ table, restored, removed: own.length - restored }]
  })
}
