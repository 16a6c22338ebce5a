/** Tables for spreadsheets: RFC 4180, and no cell that a spreadsheet would take for a formula. */
import { unparse } from 'papaparse'

export type TableCell = string | number

const byteOrderMark = '\ufeff'

/** A file: UTF-8 with a byte order mark, which spreadsheets need to see letters as they are; commas, lines end with CRLF. */
export function csvFile(rows: readonly (readonly TableCell[])[]): Blob {
  return new Blob([byteOrderMark + lines(rows, ',')], { type: 'text/csv;charset=utf-8' })
}

/** What is pasted into the cells of a spreadsheet. */
export function clipboardTable(rows: readonly (readonly TableCell[])[]): string {
  return lines(rows, '\t')
}

function lines(rows: readonly (readonly TableCell[])[], delimiter: string): string {
  return unparse(
    rows.map((cells) => [...cells]),
    { delimiter, newline: '\r\n', escapeFormulae: true },
  )
}
