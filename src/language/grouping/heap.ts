/** A queue that gives the first by an order, whatever the order of coming. */
export class Heap<Item> {
  readonly #items: Item[] = []
  readonly #isBefore: (one: Item, other: Item) => boolean

  constructor(isBefore: (one: Item, other: Item) => boolean) {
    this.#isBefore = isBefore
  }

  push(item: Item): void {
    const items = this.#items
    let at = items.length
    while (at > 0) {
      const above = (at - 1) >> 1
      const parent = items[above]
      if (parent === undefined || !this.#isBefore(item, parent)) break
      items[at] = parent
      at = above
    }
    items[at] = item
  }

  /** `undefined` when nothing waits. */
  pop(): Item | undefined {
    const items = this.#items
    const [first] = items
    const last = items.pop()
    if (last === undefined || items.length === 0) return first
    let at = 0
    for (let child = 1; child < items.length; child = 2 * at + 1) {
      const [left, right] = [items[child], items[child + 1]]
      if (left !== undefined && right !== undefined && this.#isBefore(right, left)) child++
      const below = items[child]
      if (below === undefined || !this.#isBefore(below, last)) break
      items[at] = below
      at = child
    }
    items[at] = last
    return first
  }
}
