/**
 * "What lies at this offset?" for many overlapping intervals: sorted typed arrays with a running maximum of the ends.
 * Knows numbers only; what an interval means is its owner's business.
 */

const noNumbers: readonly number[] = []

/**
 * Half-open intervals `[start, end)` with a whole number as value, sorted by start. One insertion moves memory in place
 * and mends the running maximum only as far as it changes; a look-up costs a binary search and the hits.
 */
export class IntervalIndex {
  #starts: Int32Array
  #ends: Int32Array
  #values: Int32Array
  /** `#highest[i]` is the greatest end among the intervals 0 to i: a walk to the left may stop where it is too small. */
  #highest: Int32Array
  #size = 0

  constructor(capacity = 16) {
    this.#starts = new Int32Array(capacity)
    this.#ends = new Int32Array(capacity)
    this.#values = new Int32Array(capacity)
    this.#highest = new Int32Array(capacity)
  }

  /** How many intervals there are. */
  get size(): number {
    return this.#size
  }

  /** Adds an interval; the same one may be added twice. Empty and reversed ones are refused with a `RangeError`. */
  insert(start: number, end: number, value: number): void {
    if (!(start >= 0 && end > start)) throw new RangeError(`No interval runs from ${start} to ${end}`)
    if (this.#size === this.#starts.length) this.#grow()
    const place = this.#firstStartingAfter(start)
    for (const column of [this.#starts, this.#ends, this.#values, this.#highest]) {
      column.copyWithin(place + 1, place, this.#size)
    }
    this.#starts[place] = start
    this.#ends[place] = end
    this.#values[place] = value
    this.#size += 1
    this.#mendFrom(place)
  }

  /** Removes one interval with these bounds and this value; false when there is none. */
  remove(start: number, end: number, value: number): boolean {
    for (let place = this.#firstStartingAfter(start) - 1; place >= 0 && this.#starts[place] === start; place -= 1) {
      if (this.#ends[place] !== end || this.#values[place] !== value) continue
      for (const column of [this.#starts, this.#ends, this.#values, this.#highest]) {
        column.copyWithin(place, place + 1, this.#size)
      }
      this.#size -= 1
      this.#mendFrom(place)
      return true
    }
    return false
  }

  /** Values of all intervals that contain the offset, those that start later first. */
  at(offset: number): readonly number[] {
    return this.overlapping(offset, offset + 1)
  }

  /** Values of all intervals that share at least one unit with `[start, end)`, those that start later first. */
  overlapping(start: number, end: number): readonly number[] {
    if (end <= start) return noNumbers
    const found: number[] = []
    for (let place = this.#firstStartingAfter(end - 1) - 1; place >= 0; place -= 1) {
      if ((this.#highest[place] ?? 0) <= start) break
      if ((this.#ends[place] ?? 0) > start) found.push(this.#values[place] ?? 0)
    }
    return found
  }

  /** First place whose start is greater than `start`. */
  #firstStartingAfter(start: number): number {
    let low = 0
    let high = this.#size
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#starts[middle] ?? 0) <= start) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Sets the running maximum from `place` on, and stops where the rest is right already. */
  #mendFrom(place: number): void {
    let highest = place === 0 ? 0 : (this.#highest[place - 1] ?? 0)
    for (let at = place; at < this.#size; at += 1) {
      highest = Math.max(highest, this.#ends[at] ?? 0)
      // Everything after an entry that was right and is not the moved one is right as well.
      if (at > place && this.#highest[at] === highest) return
      this.#highest[at] = highest
    }
  }

  #grow(): void {
    const capacity = Math.max(16, this.#starts.length * 2)
    const grown = (column: Int32Array) => {
      const wider = new Int32Array(capacity)
      wider.set(column)
      return wider
    }
    this.#starts = grown(this.#starts)
    this.#ends = grown(this.#ends)
    this.#values = grown(this.#values)
    this.#highest = grown(this.#highest)
  }
}
