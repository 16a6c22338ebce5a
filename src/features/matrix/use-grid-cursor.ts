/** Where the analyst is in the matrix. Follows the cell of the address, and the cell itself when rows or columns change. */
import { useState } from 'react'
import type { CellRef } from '#domain/cell.ts'
import type { ArticleId } from '#domain/ids.ts'
import { clampPlace, cursorAt, firstCursor, type GridCursor, type GridPlace } from './grid-cursor.ts'
import { articlesOf, type GridLayout, type PlacedColumn } from './grid-layout.ts'
import { isSameCell } from './review-queue.ts'

export interface CursorState {
  readonly cursor: GridCursor
  readonly setCursor: (cursor: GridCursor) => void
}

/** The cursor over a layout. `wanted` is the cell of the address; a new one moves the cursor there. */
export function useGridCursor(layout: GridLayout, wanted: CellRef | null): CursorState {
  const [state, setState] = useState(() => ({ layout, wanted, cursor: wantedCursor(layout, wanted, firstCursor) }))
  let { cursor } = state
  if (state.layout !== layout || !sameWanted(state.wanted, wanted)) {
    if (state.layout !== layout) cursor = relocate(cursor, state.layout, layout)
    const there = isSameCell(cellAt(layout, cursor.place), wanted)
    if (!sameWanted(state.wanted, wanted) && !there) cursor = wantedCursor(layout, wanted, cursor)
    setState({ layout, wanted, cursor })
  }
  return { cursor, setCursor: (next) => setState({ layout, wanted, cursor: next }) }
}

/** The cell at a place; `null` on heads, outside, and where a column stands for several articles. */
export function cellAt(layout: GridLayout, place: GridPlace): CellRef | null {
  const row = layout.rows[place.row]
  const column = layout.columns[place.column]
  return row && column?.kind === 'article' ? { claim: row.claim.id, article: column.article.id } : null
}

/** Where a cell stands, preferring the column given; `null` when it is not shown. */
export function placeOfCell(layout: GridLayout, cell: CellRef, preferred = -1): GridPlace | null {
  const row = layout.rows.findIndex((one) => one.claim.id === cell.claim)
  if (row < 0) return null
  const column = columnOf(layout, cell.article, preferred)
  return column < 0 ? null : { row, column }
}

/** The column that has an article, preferring the one given; -1 when none has. */
function columnOf({ columns }: GridLayout, article: ArticleId, preferred: number): number {
  const holds = (one: PlacedColumn | undefined) => one !== undefined && articlesOf(one).includes(article)
  return holds(columns[preferred]) ? preferred : columns.findIndex(holds)
}

function wantedCursor(layout: GridLayout, wanted: CellRef | null, present: GridCursor): GridCursor {
  const place = wanted && placeOfCell(layout, wanted, present.place.column)
  return place ? cursorAt(place) : present
}

function relocate(cursor: GridCursor, before: GridLayout, after: GridLayout): GridCursor {
  const extent = { rows: after.rows.length, columns: after.columns.length, page: 1 }
  const move = ({ row, column }: GridPlace): GridPlace =>
    clampPlace({ row: rowAfter(before, after, row), column: columnAfter(before, after, column) }, extent)
  const moved = { place: move(cursor.place), anchor: move(cursor.anchor) }
  return samePlace(moved.place, cursor.place) && samePlace(moved.anchor, cursor.anchor) ? cursor : moved
}

/** Where the claim of a row stands now, else the same row. */
function rowAfter(before: GridLayout, after: GridLayout, row: number): number {
  const claim = before.rows[row]?.claim.id
  const found = claim === undefined ? -1 : after.rows.findIndex((one) => one.claim.id === claim)
  return found < 0 ? row : found
}

/** The column of the same article, or of the first where there are several, else the same column. */
function columnAfter(before: GridLayout, after: GridLayout, column: number): number {
  const placed = before.columns[column]
  const article = placed && articlesOf(placed)[0]
  const found = article === undefined ? -1 : columnOf(after, article, column)
  return found < 0 ? column : found
}

function samePlace(one: GridPlace, other: GridPlace): boolean {
  return one.row === other.row && one.column === other.column
}

function sameWanted(one: CellRef | null, other: CellRef | null): boolean {
  return one === other || isSameCell(one, other)
}
