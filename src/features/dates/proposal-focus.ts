/** The proposals of a list as they can have the focus. */

/** Marks a proposal. */
export const proposalMark = { 'data-proposal': '' } as const

/** In reading order. */
export function itemsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-proposal]') ?? [])]
}

/** The place of the one that holds the focus, else 0. */
export function placeOf(list: HTMLElement | null): number {
  const place = itemsOf(list).findIndex((item) => item.contains(document.activeElement))
  return Math.max(0, place)
}

/** Moves the focus from a proposal to the one so many further on, in the list it stands in. */
export function moveFrom(item: HTMLElement, step: -1 | 1): void {
  const items = itemsOf(item.parentElement)
  items[items.indexOf(item) + step]?.focus()
}
