/**
 * Keeps what is on the screen where it is while something above it takes another height. The browser could do it, but nobody could tell its
 * scrolling from a person's: panes that follow each other would run after it.
 */

/** Pixels by which a position may be off and still be the one that was set: browsers round. */
export const rounding = 1.5

/** Where a scroller was put last, and not by a person. */
const places = new WeakMap<Element, number>()

/** True when the scroller stands where it was put to keep what is in sight. */
export function isKeptPlace(scroller: Element): boolean {
  const place = places.get(scroller)
  return place !== undefined && Math.abs(scroller.scrollTop - place) < rounding
}

/** Does work that may change heights; `anchor` is what stays at its place on the screen. */
export function keepInPlace(scroller: Element, anchor: Element, work: () => void): void {
  const before = anchor.getBoundingClientRect().top
  work()
  const moved = anchor.getBoundingClientRect().top - before
  if (Math.abs(moved) < 0.5) return
  scroller.scrollTop += moved
  places.set(scroller, scroller.scrollTop)
}
