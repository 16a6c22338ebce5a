/** What becomes of the selection and the focus of a table on a key or a click. Pure. */

export interface RowPlace {
  /** Place of the focused row among those shown, from 0; -1 is the head. */
  readonly active: number
  /** Where a range began; `null` when none did. */
  readonly anchor: number | null
}

export interface SelectionResult extends RowPlace {
  /** `null` leaves the selection as it is. */
  readonly selection: ReadonlySet<string> | null
}

interface Gesture {
  readonly to: number
  readonly extend: boolean
}

/** Where a key leads from a place; `null` when the key moves nothing. */
export function moveTo(key: string, active: number, count: number, page: number): number | null {
  const last = count - 1
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(last, active + 1),
    ArrowUp: Math.max(-1, active - 1),
    PageDown: Math.min(last, active + page),
    PageUp: Math.max(0, active - page),
    Home: 0,
    End: last,
  }
  return count === 0 ? null : (moves[key] ?? null)
}

/** Moves the focus; with `extend` the range from the anchor becomes the selection. `idsBetween` gives those of two places and between. */
export function movedSelection(
  idsBetween: (from: number, to: number) => readonly string[],
  place: RowPlace,
  gesture: Gesture,
): SelectionResult {
  if (!gesture.extend || gesture.to < 0) return { active: gesture.to, anchor: null, selection: null }
  const anchor = place.anchor ?? Math.max(0, place.active)
  const [from, to] = anchor <= gesture.to ? [anchor, gesture.to] : [gesture.to, anchor]
  return { active: gesture.to, anchor, selection: new Set(idsBetween(from, to)) }
}

/** Adds rows to the selection, or takes them out when all of them are in it. */
export function toggled(selection: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const next = new Set(selection)
  const isIn = ids.every((id) => selection.has(id))
  for (const id of ids) {
    if (isIn) next.delete(id)
    else next.add(id)
  }
  return next
}
