/** Numbers terms 0, 1, 2 and so on, by their keys of 32 bits: a hash table in typed arrays, an eighth of what a `Map` takes. */
import { GrowingList } from './growing.ts'

const EMPTY = 0xffffffff
const FULLEST = 0.6

export class TermTable {
  #slots = new Uint32Array(4096).fill(EMPTY)
  readonly #keys = new GrowingList(4096)

  /** How many terms there are. */
  get size(): number {
    return this.#keys.length
  }

  get bytes(): number {
    return this.#slots.byteLength + this.#keys.bytes
  }

  /** The term of a key; -1 for one that was never added. */
  find(key: number): number {
    const term = this.#slots[this.#slotOf(key)] ?? EMPTY
    return term === EMPTY ? -1 : term
  }

  /** The term of a key, a new one if need be. */
  add(key: number): number {
    const known = this.find(key)
    if (known >= 0) return known
    if (this.size >= this.#slots.length * FULLEST) this.#grow()
    const term = this.size
    this.#slots[this.#slotOf(key)] = term
    this.#keys.push(key)
    return term
  }

  /** Where the key is, or where it would be put. */
  #slotOf(key: number): number {
    const mask = this.#slots.length - 1
    // The keys are hashes already.
    let slot = key & mask
    for (;;) {
      const term = this.#slots[slot] ?? EMPTY
      if (term === EMPTY || this.#keys.at(term) === key) return slot
      slot = (slot + 1) & mask
    }
  }

  #grow(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2).fill(EMPTY)
    for (let term = 0; term < this.size; term++) this.#slots[this.#slotOf(this.#keys.at(term))] = term
  }
}
