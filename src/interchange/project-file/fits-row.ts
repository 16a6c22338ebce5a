/** Whether something is a row of a table, for whoever only shows it. */
import * as v from 'valibot'
import type { Row, TableName } from '#domain/records.ts'
import { rowSchemas } from './row-schemas.ts'

/** Fields that are not known here are let through: a newer program wrote them, and nobody here reads them. */
export function fitsRow(table: TableName, row: Row): boolean {
  const { issues } = v.safeParse(rowSchemas[table] as v.GenericSchema, row)
  return issues === undefined || issues.every(({ type, expected }) => type === 'strict_object' && expected === 'never')
}
