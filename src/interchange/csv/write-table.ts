/** Tables for spreadsheets: RFC 4180, and no cell that a spreadsheet would take for a formula. */
import { unparse } from 'papaparse'
import { guardCell } from './formula-guard.ts'

export type TableCell = string | number

export type TableSeparator = ',' | ';' | '\t'

/** Without it some spreadsheets take UTF-8 for something else. */
export const byteOrderMark = '\ufeff'

/** A file: UTF-8 with a byte order mark, which spreadsheets need to see letters as they are; commas, lines end with CRLF. */
export function csvFile(rows: readonly (readonly TableCell[])[]): Blob {
  return new Blob([byteOrderMark + tableLines(rows, ',')], { type: 'text/csv;charset=utf-8' })
}

/** What is pasted into the cells of a spreadsheet. */
export function clipboardTable(rows: readonly (readonly TableCell[])[]): string {
  return tableLines(rows, '\t')
}

/**
 * Rows, one a line, with CRLF between them and none at the end. Text is guarded (`formula-guard.ts`), numbers are as they are. A cell
 * with a sign that separates cells in another country's spreadsheets stands in quotation marks too.
 */
export function tableLines(rows: readonly (readonly TableCell[])[], separator: TableSeparator): string {
  return unparse(
    rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? guardCell(cell) : cell))),
    {
      delimiter: separator,
      newline: '\r\n',
      quotes: (value: unknown) => typeof value === 'string' && /[,;\t\r\n]|^\s|\s$/.test(value),
    },
  )
}
