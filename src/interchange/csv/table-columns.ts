/** The columns of a table: what they are called, whether its first line is a head, and what they hold. */
import type { FileColumns } from '#domain/file-columns.ts'
import type { JsonObject } from '#domain/json.ts'
import { chosenColumns, decideColumns, sampleRecords, type ColumnReading } from '../read-columns.ts'
import { columnNames } from './column-names.ts'
import { isHeadless } from './table-head.ts'

/** `rows` are all of the table, the first line among them. */
export function tableColumns(rows: readonly (readonly string[])[], reading: ColumnReading | null): FileColumns {
  const first = rows[0] ?? []
  const hasHead = whetherHead(rows, reading)
  const names = columnNames(first, hasHead)
  const beneath = rows.slice(hasHead ? 1 : 0).filter((cells) => cells.some((cell) => cell.trim() !== ''))
  const sample = beneath.slice(0, sampleRecords)
  const records = sample.map((cells) => recordOf(names, cells))
  const start = { isTable: true, hasHead, names, rows: sample, records, mayGuess: true }
  return decideColumns(start, reading)
}

/** What was chosen for such columns with or without a head stands before what the first line looks like. */
function whetherHead(rows: readonly (readonly string[])[], reading: ColumnReading | null): boolean {
  const first = rows[0] ?? []
  if (reading?.chosen?.columns.length === first.length) return reading.chosen.hasHead
  const isRemembered = reading !== null && chosenColumns(columnNames(first, true), true, reading) !== null
  return isRemembered || !isHeadless(rows)
}

/** A row by the names of its columns; cells beyond those have their number for a name, empty ones are left out. */
export function recordOf(names: readonly string[], cells: readonly string[]): JsonObject {
  const pairs = cells.map((cell, index) => [names[index] ?? `column (${index + 1})`, cell] as const)
  return Object.fromEntries(pairs.filter(([, cell]) => cell !== ''))
}
