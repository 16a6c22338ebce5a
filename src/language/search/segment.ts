/**
 * A part of the search index: which of some documents have which words, how often. It never changes. Words stand in order in one string,
 * and where they occur in one array of bytes: an object for each would take ten times the room.
 */
import type { SoughtWord } from '#domain/search/query.ts'
import { ByteReader } from '../index/bytes.ts'
import { consonantsKey } from '../index/keys.ts'
import { sharedBeginning, wordGrade } from './word-grade.ts'

/** What is kept of a segment. */
export interface SegmentData {
  /** Of the documents. */
  readonly names: readonly string[]
  /** How many words each has. */
  readonly lengths: Uint32Array<ArrayBuffer>
  /** In order of their code units, one behind the other. */
  readonly terms: string
  /** Where each ends in `terms`. */
  readonly termEnds: Uint32Array<ArrayBuffer>
  /** For each term its documents, each as the distance to the one before, and how often it occurs there. */
  readonly postings: Uint8Array<ArrayBuffer>
  readonly postingEnds: Uint32Array<ArrayBuffer>
  /** By what words of other scripts are found: keys of their first consonants, in order, and beside each its term. */
  readonly soundKeys: Uint32Array<ArrayBuffer>
  readonly soundTerms: Uint32Array<ArrayBuffer>
}

/** A term that answers to what is sought. */
export interface FoundTerm {
  readonly term: number
  /** From 0 to 1, see `wordGrade`. */
  readonly grade: number
}

export class Segment {
  readonly data: SegmentData
  readonly #reader: ByteReader

  constructor(data: SegmentData) {
    this.data = data
    this.#reader = new ByteReader(data.postings)
  }

  /** How many terms there are. */
  get size(): number {
    return this.data.termEnds.length
  }

  /** Memory it takes, without the names. */
  get bytes(): number {
    const { terms, ...arrays } = this.data
    const { lengths, termEnds, postings, postingEnds, soundKeys, soundTerms } = arrays
    const all = [lengths, termEnds, postings, postingEnds, soundKeys, soundTerms]
    // A string of letters beyond Latin takes two bytes each.
    return all.reduce((sum, { byteLength }) => sum + byteLength, terms.length * 2)
  }

  termAt(term: number): string {
    const { terms, termEnds } = this.data
    return terms.slice(term === 0 ? 0 : termEnds[term - 1], termEnds[term])
  }

  /** -1 for one that is not there. */
  termOf(folded: string): number {
    const at = this.#firstFrom(folded)
    return at < this.size && this.termAt(at) === folded ? at : -1
  }

  /** Every term that is meant, each once. */
  termsFor(sought: SoughtWord): readonly FoundTerm[] {
    const found: FoundTerm[] = []
    const consider = (term: number) => {
      const grade = wordGrade(sought, this.termAt(term))
      if (grade > 0) found.push({ term, grade })
    }
    if (sought.mode === 'exact') {
      const term = this.termOf(sought.folded)
      return term === -1 ? [] : [{ term, grade: 1 }]
    }
    const beginning = sharedBeginning(sought)
    const end = this.#firstFrom(`${beginning}\uffff`)
    const start = this.#firstFrom(beginning)
    for (let term = start; term < end; term++) consider(term)
    for (const term of this.#soundingLike(sought)) if (term < start || term >= end) consider(term)
    return found
  }

  /** Calls `visit` with the number of each document that has the term, in order, and how often. */
  visit(term: number, visit: (document: number, times: number) => void): void {
    const { postingEnds } = this.data
    const reader = this.#reader
    const end = postingEnds[term] ?? 0
    reader.moveTo(term === 0 ? 0 : (postingEnds[term - 1] ?? 0))
    for (let document = -1; reader.at < end;) {
      document += reader.read()
      visit(document, reader.read())
    }
  }

  /** The first term that is not before `folded`. */
  #firstFrom(folded: string): number {
    let low = 0
    let high = this.size
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.termAt(middle) < folded) low = middle + 1
      else high = middle
    }
    return low
  }

  *#soundingLike({ sounds }: SoughtWord): Iterable<number> {
    const key = sounds === null ? null : consonantsKey(sounds)
    if (key === null) return
    const { soundKeys, soundTerms } = this.data
    let low = 0
    let high = soundKeys.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((soundKeys[middle] ?? 0) < key) low = middle + 1
      else high = middle
    }
    for (; soundKeys[low] === key; low++) yield soundTerms[low] ?? 0
  }
}
