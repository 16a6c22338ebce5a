/** Makes a segment of the search index, of documents or of other segments. */
import { ByteWriter } from '../index/bytes.ts'
import { consonantsKey } from '../index/keys.ts'
import { soundsOf } from '../phonetic/phonetic.ts'
import { remembered } from '../remembered.ts'
import { figureTerm, type SearchFigure } from './search-figures.ts'
import { searchWords } from './search-words.ts'
import type { Segment, SegmentData } from './segment.ts'

export class SegmentBuilder {
  readonly #names: string[] = []
  readonly #lengths: number[] = []
  /** For each term its documents and how often it occurs there, in turn. */
  readonly #postings = new Map<string, number[]>()
  #words = 0

  /** Of documents. */
  get size(): number {
    return this.#names.length
  }

  /** Of all documents together. */
  get words(): number {
    return this.#words
  }

  /** A document: all its texts, and the figures that stand in them. */
  add(name: string, text: string, figures: readonly SearchFigure[]): void {
    const counts = new Map<string, number>()
    const count = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1)
    const found = searchWords(text)
    for (const { folded } of found) count(folded)
    for (const { value } of figures) count(figureTerm(value))
    const document = this.#begin(name, found.length)
    for (const [term, times] of counts) this.#post(term, document, times)
  }

  /** The documents of a segment that `keeps` says yes to. */
  addSegment(segment: Segment, keeps: (document: number) => boolean): void {
    const { names, lengths } = segment.data
    const numbers = names.map((name, at) => (keeps(at) ? this.#begin(name, lengths[at] ?? 0) : -1))
    for (let term = 0; term < segment.size; term++) {
      const written = segment.termAt(term)
      segment.visit(term, (document, times) => {
        const number = numbers[document] ?? -1
        if (number >= 0) this.#post(written, number, times)
      })
    }
  }

  finish(): SegmentData {
    const terms = [...this.#postings.keys()].sort()
    const termEnds = new Uint32Array(terms.length)
    const postingEnds = new Uint32Array(terms.length)
    const bytes = new ByteWriter()
    let end = 0
    for (const [at, term] of terms.entries()) {
      end += term.length
      termEnds[at] = end
      writePostings(bytes, this.#postings.get(term) ?? [])
      postingEnds[at] = bytes.length
    }
    return {
      names: this.#names,
      lengths: Uint32Array.from(this.#lengths),
      terms: terms.join(''),
      termEnds,
      postings: bytes.finish(),
      postingEnds,
      ...soundsOfTerms(terms),
    }
  }

  #begin(name: string, words: number): number {
    this.#words += words
    this.#lengths.push(words)
    return this.#names.push(name) - 1
  }

  #post(term: string, document: number, times: number): void {
    const known = this.#postings.get(term)
    if (known) known.push(document, times)
    // A slice of a text would keep the whole text in memory.
    else this.#postings.set(owned(term), [document, times])
  }
}

function writePostings(bytes: ByteWriter, postings: readonly number[]): void {
  let before = -1
  for (let at = 0; at < postings.length; at += 2) {
    const document = postings[at] ?? 0
    bytes.write(document - before)
    bytes.write(postings[at + 1] ?? 0)
    before = document
  }
}

const keyOf = remembered((term) => (/^\p{L}/u.test(term) ? consonantsKey(soundsOf(term, 'und')) : null))

function soundsOfTerms(terms: readonly string[]): Pick<SegmentData, 'soundKeys' | 'soundTerms'> {
  const keys = terms.map(keyOf)
  const order = terms.flatMap((_, at) => (keys[at] === null ? [] : [at]))
  order.sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0) || one - other)
  return { soundKeys: Uint32Array.from(order, (at) => keys[at] ?? 0), soundTerms: Uint32Array.from(order) }
}

function owned(term: string): string {
  return term.length < 13 ? term : [...term].join('')
}
