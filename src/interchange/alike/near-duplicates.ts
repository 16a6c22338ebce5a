/** Finds texts that are nearly the same among thousands, in one go through them; each text is asked for once and not kept. */
import { alikeness, sketchOf, sketchSize, type Sketch } from './sketch.ts'

/** From here on two texts are nearly the same: some sentences differ, not the story. */
const leastAlike = 0.65

/** Texts that share four numbers of a band are compared: nearly every pair that is alike does somewhere. */
const rowsPerBand = 4
/** Compared in one band at most: what is like many is like the first of them. */
const mostCompared = 4

/** Texts come one by one; at the end those that belong together are told. Grows with the number of texts, not with its square. */
export class NearDuplicates<Id> {
  readonly #ids: Id[] = []
  readonly #sketches: Sketch[] = []
  readonly #bands = new Map<string, number[]>()
  readonly #parents: number[] = []

  /** Passes over a text too short to say. */
  add(id: Id, text: string): void {
    const sketch = sketchOf(text)
    if (!sketch) return
    const own = this.#ids.length
    this.#ids.push(id)
    this.#sketches.push(sketch)
    this.#parents.push(own)
    for (let band = 0; band < sketchSize; band += rowsPerBand) {
      const key = `${band} ${sketch.subarray(band, band + rowsPerBand).join()}`
      const others = this.#bands.get(key)
      if (!others) this.#bands.set(key, [own])
      else {
        for (const other of others) this.#compare(own, other)
        if (others.length < mostCompared) others.push(own)
      }
    }
  }

  /** At least two in each, in the order in which they came. */
  groups(): readonly (readonly Id[])[] {
    const groups = new Map<number, Id[]>()
    for (const [index, id] of this.#ids.entries()) {
      const root = this.#rootOf(index)
      groups.set(root, [...(groups.get(root) ?? []), id])
    }
    return [...groups.values()].filter((group) => group.length > 1)
  }

  #compare(one: number, other: number): void {
    const [here, there] = [this.#rootOf(one), this.#rootOf(other)]
    const [first, second] = [this.#sketches[one], this.#sketches[other]]
    if (here === there || !first || !second || alikeness(first, second) < leastAlike) return
    this.#parents[Math.max(here, there)] = Math.min(here, there)
  }

  #rootOf(index: number): number {
    let root = index
    for (let parent = this.#parents[root]; parent !== undefined && parent !== root; parent = this.#parents[root])
      root = parent
    this.#parents[index] = root
    return root
  }
}
