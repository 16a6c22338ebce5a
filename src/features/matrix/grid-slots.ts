/** Which rows or columns are drawn, and in which element each: slots are taken in turns, so that scrolling makes no new ones. Pure. */
import type { IndexRange } from './grid-layout.ts'

export interface Slot {
  readonly index: number
  /** Stable name of the element that draws it. */
  readonly slot: string
}

/**
 * The slots of a window of at most `pool` indices. The one with the cursor is always among them, in an element of its own while
 * it is out of sight, so that it can keep the focus. `current` below 0 is none.
 */
export function slotsOf(range: IndexRange, pool: number, current: number): readonly Slot[] {
  const slots: Slot[] = []
  const end = Math.min(range.end, range.start + pool)
  for (let index = range.start; index < end; index += 1) slots.push({ index, slot: String(index % pool) })
  if (current >= 0 && (current < range.start || current >= end)) slots.push({ index: current, slot: 'current' })
  return slots
}
