/** Moving through the matrix by keyboard, and choosing several cells at once. Pure; focus and scrolling are the grid's. */

/** A place in the grid. Row -1 is the heads of the columns; column -1 is the heads of the rows. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

export interface GridExtent {
  readonly rows: number
  readonly columns: number
  /** How many rows a page has, at least 1. */
  readonly page: number
}

/** The current cell, and the corner from which a choice of several cells began. */
export interface GridCursor {
  readonly place: GridPlace
  /** Equal to `place` when only one cell is chosen. */
  readonly anchor: GridPlace
}

export interface MoveKey {
  readonly key: string
  readonly shift: boolean
  readonly mod: boolean
}

/** Where the cursor is at first: the first cell. */
export const firstCursor: GridCursor = cursorAt({ row: 0, column: 0 })

/** One chosen cell. */
export function cursorAt(place: GridPlace): GridCursor {
  return { place, anchor: place }
}

/**
 * The cursor after a key, `null` when the key does not move. Arrows, Home, End, with Ctrl to the corners, Page Up and Down; with
 * Shift the choice grows, but never into the heads.
 */
export function moveCursor(cursor: GridCursor, pressed: MoveKey, extent: GridExtent): GridCursor | null {
  const target = movedPlace(cursor.place, pressed, extent)
  if (!target) return null
  if (!pressed.shift) return cursorAt(clampPlace(target, extent))
  const inside = { row: Math.max(0, target.row), column: Math.max(0, target.column) }
  const anchor = { row: Math.max(0, cursor.anchor.row), column: Math.max(0, cursor.anchor.column) }
  return { place: clampPlace(inside, extent), anchor: clampPlace(anchor, extent) }
}

/** The nearest place that exists; heads are places too. */
export function clampPlace(place: GridPlace, extent: GridExtent): GridPlace {
  return {
    row: Math.min(Math.max(place.row, -1), extent.rows - 1),
    column: Math.min(Math.max(place.column, -1), extent.columns - 1),
  }
}

/** The chosen block, both ends inclusive and never in the heads; `null` while the cursor stands on a head. */
export function chosenBlock(
  cursor: GridCursor,
): { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number } | null {
  const { place, anchor } = cursor
  if (place.row < 0 || place.column < 0) return null
  const from = anchor.row < 0 || anchor.column < 0 ? place : anchor
  return {
    top: Math.min(place.row, from.row),
    bottom: Math.max(place.row, from.row),
    left: Math.min(place.column, from.column),
    right: Math.max(place.column, from.column),
  }
}

/** How many cells are chosen. */
export function chosenCount(cursor: GridCursor): number {
  const block = chosenBlock(cursor)
  return block ? (block.bottom - block.top + 1) * (block.right - block.left + 1) : 0
}

function movedPlace(place: GridPlace, { key, mod }: MoveKey, extent: GridExtent): GridPlace | null {
  const { row, column } = place
  const lastRow = extent.rows - 1
  const lastColumn = extent.columns - 1
  const moves: Readonly<Record<string, GridPlace>> = {
    ArrowUp: { row: mod ? 0 : row - 1, column },
    ArrowDown: { row: mod ? lastRow : row + 1, column },
    ArrowLeft: { row, column: mod ? 0 : column - 1 },
    ArrowRight: { row, column: mod ? lastColumn : column + 1 },
    Home: mod ? { row: 0, column: 0 } : { row, column: 0 },
    End: mod ? { row: lastRow, column: lastColumn } : { row, column: lastColumn },
    PageUp: { row: Math.max(0, row - extent.page), column },
    PageDown: { row: row + extent.page, column },
  }
  return Object.hasOwn(moves, key) ? (moves[key] ?? null) : null
}
