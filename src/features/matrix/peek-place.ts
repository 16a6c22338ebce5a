/** Where the card beside a cell stands. Numbers only, in CSS pixels. */

/** Edges of a box, as the browser gives them. */
export type Box = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>

export interface CardPlace {
  readonly left: number
  /** `null` where the card stands above its cell. */
  readonly top: number | null
  /** `null` where it stands below. */
  readonly bottom: number | null
  /** The most it may have. */
  readonly height: number
}

const margin = 8

/** Seen from the area: below the cell where that has more room, else above it, and never beyond an edge. */
export function besideCell(cell: Box, area: Box, width: number): CardPlace {
  const below = area.bottom - cell.bottom
  const above = cell.top - area.top
  const isBelow = below >= above
  const most = Math.max(margin, area.right - area.left - width - margin)
  return {
    left: Math.min(Math.max(margin, cell.left - area.left), most),
    top: isBelow ? cell.bottom - area.top : null,
    bottom: isBelow ? null : area.bottom - cell.top,
    height: Math.max(0, (isBelow ? below : above) - margin),
  }
}
