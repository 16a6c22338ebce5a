/** In which columns the cells of tables stand, so that an empty cell moves no other. Pure. */

/** From the left edge of a cell to its right, in points. */
export interface CellSpan {
  readonly left: number
  readonly right: number
}

type Cells = readonly CellSpan[]

/** For each row, given by its cells from left to right, the columns of its table; `null` for no table. */
export function tableColumns(rows: readonly Cells[]): readonly (Cells | null)[] {
  const found: (Cells | null)[] = rows.map(() => null)
  for (let start = 0; start < rows.length;) {
    const end = endOfTable(rows, start)
    const columns = end - start > 1 ? columnsOf(rows.slice(start, end)) : null
    if (columns !== null)
      for (let at = start; at < end; at += 1) if (placesIn(rows[at] ?? [], columns) !== null) found[at] = columns
    start = Math.max(end, start + 1)
  }
  return found
}

/** For each cell the number of its column, from 0 and rising; `null` where two would stand in one. */
export function placesIn(cells: Cells, columns: Cells): readonly number[] | null {
  const places = cells.map((cell) => nearest(cell, columns))
  return places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1)) ? places : null
}

/** The row behind the last one of several cells; a row of one cell between two others is of their table. */
function endOfTable(rows: readonly Cells[], start: number): number {
  let end = start
  while (isFull(rows[end]) || (end > start && rows[end]?.length === 1 && isFull(rows[end + 1]))) end += 1
  return end
}

function isFull(cells: Cells | undefined): boolean {
  return cells !== undefined && cells.length > 1
}

/** By all rows, else by the fullest, for a cell may stand across several columns; `null` where cells do not stand beneath each other. */
function columnsOf(rows: readonly Cells[]): Cells | null {
  const most = Math.max(...rows.map(({ length }) => length))
  const byAll = joined(rows.flat())
  if (byAll.length >= most) return byAll
  const byFullest = joined(rows.filter(({ length }) => length === most).flat())
  return byFullest.length >= most ? byFullest : null
}

/** Cells that stand above or beneath each other as one. */
function joined(cells: Cells): Cells {
  const spans: { left: number; right: number }[] = []
  for (const { left, right } of cells.toSorted((one, other) => one.left - other.left)) {
    const last = spans.at(-1)
    if (!last || left > last.right) spans.push({ left, right })
    else last.right = Math.max(last.right, right)
  }
  return spans
}

function nearest({ left, right }: CellSpan, columns: Cells): number {
  const distances = columns.map((column) => Math.max(column.left - right, left - column.right))
  return distances.indexOf(Math.min(...distances))
}
