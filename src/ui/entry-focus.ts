/** The entries of all lists of the screen in their order, as one way to go by keys. Reads the page itself: the lists come and go. */

/** What marks an entry, and the part that holds all of them. */
export const ENTRY = 'data-entry'
export const ENTRIES = 'data-entries'

/** Moves the focus to the next (1) or previous (-1) entry, without one to the first; stays at the ends. */
export function moveFocus(step: 1 | -1): void {
  const all = entries()
  const here = all.findIndex((entry) => entry.contains(document.activeElement))
  all[here < 0 ? 0 : Math.max(0, Math.min(all.length - 1, here + step))]?.focus()
}

/**
 * To be called before an entry goes: where it has the focus, its neighbour gets it, or the part that holds them where it was the last.
 */
export function handFocusOn(going: HTMLElement): void {
  if (!going.contains(document.activeElement)) return
  const all = entries()
  const place = all.indexOf(going)
  const heir = all[place + 1] ?? all[place - 1] ?? going.closest<HTMLElement>(`[${ENTRIES}]`)
  // Only once it is gone: until then React tells nobody of a focus.
  queueMicrotask(() => heir?.focus())
}

function entries(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[${ENTRY}]`)]
}
