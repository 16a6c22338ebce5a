/** Tables for spreadsheets are written elsewhere; whoever starts the program says where. */
import type { SheetCell } from './table-sheet.ts'

export interface TableWriter {
  readonly csvFile: (rows: readonly (readonly SheetCell[])[]) => Blob
  /** What is pasted into the cells of a spreadsheet. */
  readonly clipboardTable: (rows: readonly (readonly SheetCell[])[]) => string
}

let writer: (() => Promise<TableWriter>) | null = null

/** Once, at the start. */
export function provideTableWriter(given: () => Promise<TableWriter>): void {
  writer = given
}

/** @throws Error where nobody provided one. */
export function tableWriter(): Promise<TableWriter> {
  if (writer === null) throw new Error('Nobody said how tables are written.')
  return writer()
}
