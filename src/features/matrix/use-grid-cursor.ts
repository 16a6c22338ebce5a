/** Where the analyst is in the matrix. Follows the cell of the address, and the cell itself when rows or columns change. */
import { useState } from 'react'
import type { CellRef } from '#domain/cell.ts'
import { clampPlace, cursorAt, firstCursor, type GridCursor, type GridPlace } from './grid-cursor.ts'
import type { GridLayout } from './grid-layout.ts'
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

/** The cell at a place; `null` on heads and outside. */
export function cellAt(layout: GridLayout, place: GridPlace): CellRef | null {
  const row = layout.rows[place.row]
  const column = layout.columns[place.column]
  return row && column ? { claim: row.claim.id, article: column.article.id } : null
}

/** Where a cell stands, preferring the column given; `null` when it is not shown. */
export function placeOfCell(layout: GridLayout, cell: CellRef, preferred = -1): GridPlace | null {
  const row = layout.rows.findIndex((one) => one.claim.id === cell.claim)
  if (row < 0) return null
  if (layout.columns[preferred]?.article.id === cell.article) return { row, column: preferred }
  const column = layout.columns.findIndex((one) => one.article.id === cell.article)
  return column < 0 ? null : { row, column }
}

function wantedCursor(layout: GridLayout, wanted: CellRef | null, present: GridCursor): GridCursor {
  const place = wanted && placeOfCell(layout, wanted, present.place.column)
  return place ? cursorAt(place) : present
}

function relocate(cursor: GridCursor, before: GridLayout, after: GridLayout): GridCursor {
  const extent = { rows: after.rows.length, columns: after.columns.length, page: 1 }
  const move = (place: GridPlace): GridPlace => {
    const cell = cellAt(before, place)
    return (cell && placeOfCell(after, cell, place.column)) ?? clampPlace(place, extent)
  }
  const moved = { place: move(cursor.place), anchor: move(cursor.anchor) }
  return samePlace(moved.place, cursor.place) && samePlace(moved.anchor, cursor.anchor) ? cursor : moved
}

function samePlace(one: GridPlace, other: GridPlace): boolean {
  return one.row === other.row && one.column === other.column
}

function sameWanted(one: CellRef | null, other: CellRef | null): boolean {
  return one === other || isSameCell(one, other)
}
