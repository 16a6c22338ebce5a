/** One sheet of a workbook, some rows at a time: a head that stays in sight, text as text, numbers as numbers. No cell is ever a formula. */
import type { SheetCell, SheetColumn } from '../tables/sheet-table.ts'
import { cellText, fittingText } from './cell-text.ts'

/** Rows and columns a sheet may have, its head included. */
export const mostRows = 1_048_576
export const mostColumns = 16_384

/** Places in the list of `styles.xml`. */
const styles = { number: 0, text: 1, head: 2 }
const rowsAtOnce = 100
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

export interface Sheet {
  readonly columns: readonly SheetColumn[]
  readonly rows: Iterable<readonly SheetCell[]> | AsyncIterable<readonly SheetCell[]>
  /** Stands at the end of a text that was cut. */
  readonly mark: string
}

/** Rows that a sheet cannot hold are left out. */
export async function* sheetXml({ columns, rows, mark }: Sheet): AsyncGenerator<string, void, undefined> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">`
  yield '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  yield `<cols>${columns.map(columnXml).join('')}</cols><sheetData>`
  const head = columns.map(({ name }) => name)
  let waiting = [rowXml(head, 1, styles.head, mark)]
  let number = 1
  for await (const row of rows) {
    number += 1
    if (number > mostRows) break
    waiting.push(rowXml(row, number, styles.text, mark))
    if (waiting.length < rowsAtOnce) continue
    yield waiting.join('')
    waiting = []
  }
  yield `${waiting.join('')}</sheetData></worksheet>`
}

function columnXml({ width }: SheetColumn, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
}

function rowXml(cells: readonly SheetCell[], number: number, style: number, mark: string): string {
  return `<row r="${number}">${cells.map((cell, index) => cellXml(cell, `${columnName(index)}${number}`, style, mark)).join('')}</row>`
}

function cellXml(cell: SheetCell, place: string, style: number, mark: string): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${place}" s="${styles.number}"><v>${cell}</v></c>`
  const text = cellText(fittingText(cell, mark))
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last
}
