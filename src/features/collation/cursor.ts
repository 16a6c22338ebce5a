/** Which cell of the collation is meant. Pure. It keeps to its sentence when rows are put in order again. */
import type { CollationRow } from '#domain/collation.ts'
import type { ArticleId } from '#domain/ids.ts'
import type { SentenceAddress } from '#ui/address.ts'

export interface Cursor {
  /** A sentence of the row: that of the cell where it has one, else the lead's. */
  readonly sentence: SentenceAddress
  /** The version; `null` for the head of the row. */
  readonly column: ArticleId | null
}

export interface GridPlace {
  readonly row: number
  /** 0 for the head of the row, then the versions from 1. */
  readonly column: number
}

/** The place of the cursor; the first row where its sentence is gone, `null` without rows. */
export function placeOf(
  cursor: Cursor | null,
  rows: readonly CollationRow[],
  columns: readonly ArticleId[],
): GridPlace | null {
  if (rows.length === 0) return null
  const row = cursor === null ? 0 : rows.findIndex((one) => holds(one, cursor.sentence))
  const column = cursor?.column == null ? 0 : columns.indexOf(cursor.column) + 1
  return { row: Math.max(0, row), column }
}

/** The cursor for a place; `null` where there is no such row. */
export function cursorAt(
  { row, column }: GridPlace,
  rows: readonly CollationRow[],
  columns: readonly ArticleId[],
): Cursor | null {
  const cells = rows[row]?.cells
  if (!cells) return null
  const article = columns[column - 1] ?? null
  const cell = cells.find((one) => one.article === article) ?? cells[0]
  return { sentence: { article: cell.article, start: cell.sentences[0].start }, column: article }
}

/** Where a key leads; `null` for one that means nothing here. `page` in rows; left and right as they are seen in a left-to-right screen. */
export function moved(place: GridPlace, key: string, rows: number, columns: number, page: number): GridPlace | null {
  const { row, column } = place
  const [lastRow, lastColumn] = [rows - 1, columns]
  const within = (next: GridPlace) => ({
    row: Math.min(Math.max(next.row, 0), lastRow),
    column: Math.min(Math.max(next.column, 0), lastColumn),
  })
  const moves: Readonly<Record<string, GridPlace>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + page, column },
    PageUp: { row: row - page, column },
    Home: { row, column: 0 },
    End: { row, column: lastColumn },
    'Mod+Home': { row: 0, column: 0 },
    'Mod+End': { row: lastRow, column: lastColumn },
  }
  const next = moves[key]
  return next && rows > 0 ? within(next) : null
}

function holds({ cells }: CollationRow, { article, start }: SentenceAddress): boolean {
  return cells.some(
    (cell) => cell.article === article && cell.sentences.some((one) => one.start <= start && start < one.end),
  )
}
