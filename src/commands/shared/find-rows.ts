/** Looks up the rows a command was given, or refuses because one is gone. */
import type { Draft } from '#domain/draft.ts'
import type { Row, RowId, TableName } from '#domain/records.ts'
import { reject, type Rejection } from '#domain/rejection.ts'

/** The row, or the refusal `notThere`: another tab may have removed it meanwhile. */
export function findRow<Table extends TableName>(draft: Draft, table: Table, id: RowId<Table>): Row<Table> | Rejection {
  return draft.get(table, id) ?? reject('notThere', { table })
}

/** The rows, each once, or a refusal: `nothingChosen` for an empty list, `notThere` when one of them is gone. */
export function findRows<Table extends TableName>(
  draft: Draft,
  table: Table,
  ids: readonly RowId<Table>[],
): readonly Row<Table>[] | Rejection {
  if (ids.length === 0) return reject('nothingChosen')
  const rows: Row<Table>[] = []
  for (const id of new Set(ids)) {
    const row = draft.get(table, id)
    if (!row) return reject('notThere', { table })
    rows.push(row)
  }
  return rows
}
