/** Hands the rows of a project to a worker in messages small enough that none holds the page up. */
import type { Row, TableName } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'

/** Rows handed over in one message, few enough to be copied within a frame. */
const rowsAtOnce = 500

/** Those of some tables, or of all. Settles when the worker has them; an earlier message is taken before the next is sent. */
export async function sendRows(
  take: (table: TableName, rows: readonly Row[]) => Promise<void>,
  snapshot: Pick<Snapshot, 'all'>,
  tables: readonly TableName[] = tableNames,
): Promise<void> {
  for (const table of tables) {
    let rows: Row<TableName>[] = []
    for (const row of snapshot.all(table)) {
      rows.push(row)
      if (rows.length < rowsAtOnce) continue
      await take(table, rows)
      rows = []
    }
    await take(table, rows)
  }
}

/** The rows as they stand now, whatever is written while they are sent. */
export function heldRows(snapshot: Pick<Snapshot, 'all'>): Pick<Snapshot, 'all'> {
  const held = new Map<TableName, readonly Row[]>(tableNames.map((table) => [table, [...snapshot.all(table)]]))
  return { all: <Table extends TableName>(table: Table) => (held.get(table) ?? []) as readonly Row<Table>[] }
}
