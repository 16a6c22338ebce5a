/** A table as it is shown, in plain words and numbers: for copies, files and print. Pure. */
import type { DataColumn, DataFacet } from './data-column.ts'
import { facetLabel } from './facet-label.ts'
import { groupWords } from './group-words.ts'
import type { TableLines } from './table-lines.ts'

export type SheetCell = string | number

/** The head, then one line for each line of the table; of a group its value, its count and what its rows say together. */
export function sheetOf<Row>(
  lines: TableLines<Row>,
  columns: readonly DataColumn<Row>[],
  facet: DataFacet<Row> | null,
): readonly (readonly SheetCell[])[] {
  const sheet: (readonly SheetCell[])[] = [columns.map(({ title }) => title)]
  for (let index = 0; index < lines.count; index++) {
    const row = lines.rowAt(index)
    const group = lines.groupAt(index)
    if (row !== null) sheet.push(columns.map((column) => cellOf(row, column)))
    else if (group !== null && facet !== null)
      sheet.push(
        columns.map((column, at) =>
          at === 0 ? `${facetLabel(facet, group.value)} (${group.rows.length})` : groupWords(group.rows, column),
        ),
      )
  }
  return sheet
}

/** What a cell says; a number stays one. */
export function cellOf<Row>(row: Row, { text, value }: DataColumn<Row>): SheetCell {
  if (text) return text(row)
  const cell = value(row)
  return cell === null || Number.isNaN(cell) ? '' : cell
}
