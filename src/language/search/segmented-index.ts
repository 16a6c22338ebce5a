/** An index of many documents: a few segments, in which documents that are no longer wanted are passed over. */
import type { SoughtWord, SoughtWords } from '#domain/search/query.ts'
import { figureTerm } from './search-figures.ts'
import { SegmentBuilder } from './segment-builder.ts'
import { Segment, type SegmentData } from './segment.ts'

/** How well documents answer, by their numbers. */
export interface Scores {
  /** Those that answer, in no order, each once. */
  readonly documents: readonly number[]
  /** 0 for one that does not answer. */
  of(document: number): number
}

interface Placed {
  readonly segment: Segment
  /** The number of its first document. */
  readonly first: number
  alive: number
}

/** How much a word that stands again and again still adds, and how much long documents lose (BM25). */
const SATURATION = 1.2
const LENGTH_WEIGHT = 0.6
/** A segment with a smaller share of wanted documents is made anew. */
const FEWEST_ALIVE = 0.7

export class SegmentedIndex {
  #placed: Placed[] = []
  readonly #numbers = new Map<string, number>()
  /** By number; `null` for those that are no longer there. */
  readonly #names: (string | null)[] = []
  /** In words, by number. */
  readonly #lengths: number[] = []
  /** Of all that are there. */
  #words = 0

  /** Of wanted documents. */
  get size(): number {
    return this.#numbers.size
  }

  get segments(): readonly Segment[] {
    return this.#placed.map(({ segment }) => segment)
  }

  /** One more than the highest number of a document. */
  get end(): number {
    return this.#names.length
  }

  /** Memory that its segments take. */
  get bytes(): number {
    return this.#placed.reduce((sum, { segment }) => sum + segment.bytes, 0)
  }

  has(name: string): boolean {
    return this.#numbers.has(name)
  }

  /** -1 for a document that is not there. */
  numberOf(name: string): number {
    return this.#numbers.get(name) ?? -1
  }

  nameOf(document: number): string | null {
    return this.#names[document] ?? null
  }

  names(): Iterable<string> {
    return this.#numbers.keys()
  }

  /** Its documents take the place of those of the same name. */
  add(data: SegmentData): Segment {
    const segment = new Segment(data)
    const placed = { segment, first: this.#names.length, alive: data.names.length }
    this.#placed.push(placed)
    for (const [at, name] of data.names.entries()) {
      this.remove(name)
      this.#numbers.set(name, this.#names.length)
      this.#names.push(name)
      this.#lengths.push(data.lengths[at] ?? 0)
      this.#words += data.lengths[at] ?? 0
    }
    return segment
  }

  /** Does nothing for one that is not there. */
  remove(name: string): void {
    const number = this.#numbers.get(name)
    if (number === undefined) return
    this.#numbers.delete(name)
    this.#names[number] = null
    this.#words -= this.#lengths[number] ?? 0
    const placed = this.#placed.find(({ first, segment }) => number < first + segment.data.names.length)
    if (placed) placed.alive -= 1
  }

  /**
   * Makes one segment of the small ones, and of those that are half empty, when there are several.
   * @returns what was made, `null` where nothing was left, and what it stands for; `null` where all may stay as it is
   */
  unite(smallest: number, most: number): { readonly made: Segment | null; readonly gone: readonly Segment[] } | null {
    const isThin = ({ segment, alive }: Placed) => alive < segment.data.names.length * FEWEST_ALIVE
    const small = this.#placed.filter((placed) => placed.alive < smallest)
    const chosen = new Set([...(small.length > most ? small : []), ...this.#placed.filter(isThin)])
    if (chosen.size === 0) return null
    const builder = new SegmentBuilder()
    for (const { segment, first } of chosen)
      builder.addSegment(segment, (document) => this.#names[first + document] !== null)
    const gone = [...chosen].map(({ segment }) => segment)
    for (const { segment, first } of chosen)
      for (const [at, name] of segment.data.names.entries()) if (this.numberOf(name) === first + at) this.remove(name)
    this.#placed = this.#placed.filter((placed) => !chosen.has(placed))
    return { made: builder.size === 0 ? null : this.add(builder.finish()), gone }
  }

  /** The documents in which words that are sought stand, all of them where there are several, or the figure. */
  find({ words, value }: SoughtWords): Scores {
    const [first = nothing, ...more] = words.map((word) => this.#findWord(word))
    const both = more.reduce((one, other) => together(one, other), first)
    return value === null ? both : either(both, this.#findFigure(value))
  }

  #findFigure(value: number): Scores {
    const term = figureTerm(value)
    return this.#score(({ segment }) => [{ term: segment.termOf(term), grade: 1 }])
  }

  #findWord(sought: SoughtWord): Scores {
    return this.#score(({ segment }) => segment.termsFor(sought))
  }

  #score(termsIn: (placed: Placed) => readonly { readonly term: number; readonly grade: number }[]): Scores {
    const times = new Float32Array(this.end)
    const documents: number[] = []
    for (const placed of this.#placed)
      for (const { term, grade } of termsIn(placed)) {
        if (term < 0) continue
        placed.segment.visit(term, (document, count) => {
          const number = placed.first + document
          if (this.#names[number] === null) return
          if (times[number] === 0) documents.push(number)
          times[number] = (times[number] ?? 0) + count * grade
        })
      }
    return this.#ranked(documents, times)
  }

  /** Okapi BM25: the rarer a word the more it says. */
  #ranked(documents: readonly number[], times: Float32Array): Scores {
    const rarity = Math.log(1 + (this.size - documents.length + 0.5) / (documents.length + 0.5))
    const usual = this.#words / Math.max(1, this.size)
    for (const document of documents) {
      const count = times[document] ?? 0
      const long = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * (this.#lengths[document] ?? 0)) / Math.max(1, usual)
      times[document] = (rarity * count * (SATURATION + 1)) / (count + SATURATION * long)
    }
    return { documents, of: (document) => times[document] ?? 0 }
  }
}

const nothing: Scores = { documents: [], of: () => 0 }

function together(one: Scores, other: Scores): Scores {
  const documents = one.documents.filter((document) => other.of(document) > 0)
  return {
    documents,
    of: (document) => (Math.min(one.of(document), other.of(document)) > 0 ? one.of(document) + other.of(document) : 0),
  }
}

function either(one: Scores, other: Scores): Scores {
  const more = other.documents.filter((document) => one.of(document) === 0)
  return {
    documents: [...one.documents, ...more],
    of: (document) => Math.max(one.of(document), other.of(document)),
  }
}
