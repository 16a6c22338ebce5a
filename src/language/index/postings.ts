/**
 * Which sentences have a term. Most stand in one array, term behind term (CSR), filled by counting; what came since hangs on chains
 * until there is enough of it to fill the array anew.
 */
import { GrowingList } from './growing.ts'

/** The array is filled anew when so many postings wait, or a third of what it holds. */
const FEWEST_WAITING = 20_000

export class Postings {
  #starts: Uint32Array<ArrayBuffer> = new Uint32Array(1)
  #sentences: Uint32Array<ArrayBuffer> = new Uint32Array(0)
  /** Of each term: one more than the place of the newest in its chain, 0 for none. */
  readonly #heads = new GrowingList()
  readonly #waiting = new GrowingList()
  readonly #next = new GrowingList()

  get size(): number {
    return this.#sentences.length + this.#waiting.length
  }

  get bytes(): number {
    const chains = this.#heads.bytes + this.#waiting.bytes + this.#next.bytes
    return this.#starts.byteLength + this.#sentences.byteLength + chains
  }

  /** Each pair once. */
  add(term: number, sentence: number): void {
    this.#next.push(this.#heads.at(term))
    this.#waiting.push(sentence)
    this.#heads.set(term, this.#waiting.length)
  }

  visit(term: number, visitor: (sentence: number) => void): void {
    const end = this.#starts[term + 1] ?? 0
    for (let at = this.#starts[term] ?? 0; at < end; at++) visitor(this.#sentences[at] ?? 0)
    for (let link = this.#heads.at(term); link > 0; link = this.#next.at(link - 1)) visitor(this.#waiting.at(link - 1))
  }

  /** Fills the array anew if enough waits; sentences that are no longer there are left out. */
  settle(terms: number, isThere: (sentence: number) => boolean): void {
    if (this.#waiting.length < Math.max(FEWEST_WAITING, this.#sentences.length / 3)) return
    const starts = new Uint32Array(terms + 1)
    const sentences = new Uint32Array(this.size)
    let filled = 0
    for (let term = 0; term < terms; term++) {
      this.visit(term, (sentence) => {
        if (isThere(sentence)) sentences[filled++] = sentence
      })
      starts[term + 1] = filled
    }
    this.#starts = starts
    this.#sentences = filled === sentences.length ? sentences : sentences.slice(0, filled)
    this.#heads.clear()
    this.#waiting.clear()
    this.#next.clear()
  }
}
