/** Snapshots that show how a check walks the rows, or let it walk a few of them alone. Whatever it looks up it finds as ever. */
import { groupBy } from '../group-by.ts'
import type { Row, TableName } from '../records.ts'
import type { Snapshot } from '../snapshot.ts'

/** Names one row. */
export interface WalkedRow {
  readonly table: TableName
  readonly id: string
}

/** `at` tells which row was handed out last by `all`; `null` before the first. */
export function notingWalk(snapshot: Snapshot): { readonly snapshot: Snapshot; readonly at: () => WalkedRow | null } {
  let at: WalkedRow | null = null
  function* all<Table extends TableName>(table: Table): Iterable<Row<Table>> {
    for (const row of snapshot.all(table)) {
      at = { table, id: row.id }
      yield row
    }
  }
  return { snapshot: walkedBy(snapshot, all), at: () => at }
}

/** `all` gives these rows alone, as far as they are still there. */
export function onlyRows(snapshot: Snapshot, rows: readonly WalkedRow[]): Snapshot {
  const ids = groupBy(rows, ({ table }) => table)
  function* all<Table extends TableName>(table: Table): Iterable<Row<Table>> {
    for (const id of new Set(ids.get(table)?.map((row) => row.id))) {
      const row = snapshot.get(table, id)
      if (row) yield row
    }
  }
  return walkedBy(snapshot, all)
}

function walkedBy(snapshot: Snapshot, all: Snapshot['all']): Snapshot {
  return {
    all,
    get: (table, id) => snapshot.get(table, id),
    byIndex: (table, index, key) => snapshot.byIndex(table, index, key),
    size: (table) => snapshot.size(table),
    version: (table) => snapshot.version(table),
  }
}
