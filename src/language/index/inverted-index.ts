/**
 * Which sentences of many texts may tell what is sought: those that share the rarest keys with it. It only narrows; the exact score
 * ranks what it gives. Holds packs, numbers and no text.
 */
import { rarity, type Frequencies } from '../matching/frequencies.ts'
import type { Profile } from '../matching/profile.ts'
import type { ReadSentence } from '../matching/read-article.ts'
import { bestOf } from './best-of.ts'
import { GrowingList } from './growing.ts'
import { anchorKey, beginningKey, consonantsKey, keysSought } from './keys.ts'
import { PackReader, type IndexPack } from './pack.ts'
import { Postings } from './postings.ts'
import { TermTable } from './term-table.ts'

/** A sentence that may tell it. */
export interface Retrieved {
  readonly name: string
  readonly sentence: ReadSentence
}

interface IndexedText {
  readonly name: string
  readonly reader: PackReader
  /** Of its first sentence, in the pack and in the index. */
  readonly inPack: number
  readonly first: number
  readonly count: number
}

/** What a word in common counts beside an anchor, by its first sounds and again by its first consonants. */
const BEGINNING_WEIGHT = 0.5
const CONSONANTS_WEIGHT = 0.5
/** Keeps long sentences from being first for their length alone. */
const LENGTH_FLOOR = 12

export class InvertedIndex {
  readonly #terms = new TermTable()
  readonly #postings = new Postings()
  /** In how many sentences each term is. */
  readonly #found = new GrowingList()
  /** One more than the last sentence each term was seen in. */
  readonly #seen = new GrowingList()
  readonly #texts = new Map<string, IndexedText>()
  /** The text of each sentence, and how many terms it has; `null` for a text that was removed. */
  readonly #slots: (IndexedText | null)[] = []
  readonly #slotOf = new GrowingList()
  readonly #lengths = new GrowingList()
  #sentences = 0
  #marks = 0

  /** How many sentences are there. */
  get sentences(): number {
    return this.#sentences
  }

  get texts(): number {
    return this.#texts.size
  }

  /** What the arrays take, in bytes, without the packs. */
  get bytes(): number {
    const lists = this.#found.bytes + this.#seen.bytes + this.#slotOf.bytes + this.#lengths.bytes
    return this.#terms.bytes + this.#postings.bytes + lists
  }

  has(name: string): boolean {
    return this.#texts.has(name)
  }

  /** Adds the texts of a pack, or those that are wanted, by their place in it; one that is there already is replaced. */
  add(pack: IndexPack, isWanted: (at: number) => boolean = () => true): void {
    const reader = new PackReader(pack)
    const keys = new PackTerms(reader, this.#terms)
    let inPack = 0
    for (const [index, name] of pack.names.entries()) {
      const count = pack.counts[index] ?? 0
      if (isWanted(index)) {
        this.remove(name)
        this.#addText({ name, reader, inPack, first: this.#lengths.length, count }, keys)
      }
      inPack += count
    }
  }

  /** Makes questions quick again after many additions; after few it does nothing. */
  settle(): void {
    this.#postings.settle(this.#terms.size, (sentence) => this.#textOf(sentence) !== null)
  }

  /** Does nothing for a text that is not there. */
  remove(name: string): void {
    const text = this.#texts.get(name)
    if (text === undefined) return
    this.#texts.delete(name)
    this.#slots[this.#slotOf.at(text.first)] = null
    this.#sentences -= text.count
    const keys = new PackTerms(text.reader, this.#terms)
    for (let at = 0; at < text.count; at++)
      this.#termsOf(text, at, keys, (term) => this.#found.set(term, this.#found.at(term) - 1))
  }

  /** The sentences of a text in reading order; `null` when it is not there. */
  sentencesOf(name: string): readonly ReadSentence[] | null {
    const text = this.#texts.get(name)
    if (text === undefined) return null
    return Array.from({ length: text.count }, (_, at) => text.reader.sentence(text.inPack + at))
  }

  /** At most `most` sentences of texts that `isWanted`, the likeliest first. */
  best(sought: Profile, most: number, isWanted: (name: string) => boolean): Retrieved[] {
    const scores = new Float32Array(this.#lengths.length)
    const wanted = this.#slots.map((text) => text !== null && isWanted(text.name))
    const touched = new GrowingList()
    for (const [term, weight] of this.#termsSought(sought)) {
      const rare = weight * Math.log((this.#sentences + 1) / (this.#found.at(term) + 0.5))
      this.#postings.visit(term, (sentence) => {
        if (wanted[this.#slotOf.at(sentence)] !== true) return
        const before = scores[sentence] ?? 0
        if (before === 0) touched.push(sentence)
        scores[sentence] = before + rare
      })
    }
    const scoreAt = (sentence: number) => (scores[sentence] ?? 0) / Math.sqrt(LENGTH_FLOOR + this.#lengths.at(sentence))
    return bestOf(touched, scoreAt, most).flatMap((sentence) => {
      const text = this.#textOf(sentence)
      if (text === null) return []
      return [{ name: text.name, sentence: text.reader.sentence(text.inPack + sentence - text.first) }]
    })
  }

  /** The names of the texts in which an anchor stands, by `Anchor.key`. */
  textsWith(anchor: string): ReadonlySet<string> {
    const names = new Set<string>()
    const term = this.#terms.find(anchorKey(anchor))
    if (term < 0) return names
    this.#postings.visit(term, (sentence) => {
      const text = this.#textOf(sentence)
      if (text !== null) names.add(text.name)
    })
    return names
  }

  /** How rare things are among all sentences of the index. */
  frequencies(): Frequencies {
    const count = this.#sentences
    const found = (key: number) => {
      const term = this.#terms.find(key)
      return rarity(count, term < 0 ? 0 : this.#found.at(term))
    }
    return {
      sentences: count,
      anchor: (key) => found(anchorKey(key)),
      word: ({ sounds }) => found(beginningKey(sounds)),
    }
  }

  #addText(text: IndexedText, keys: PackTerms): void {
    this.#texts.set(text.name, text)
    const slot = this.#slots.push(text) - 1
    this.#sentences += text.count
    for (let at = 0; at < text.count; at++) {
      const sentence = text.first + at
      let length = 0
      this.#termsOf(text, at, keys, (term) => {
        length += 1
        this.#found.set(term, this.#found.at(term) + 1)
        this.#postings.add(term, sentence)
      })
      this.#lengths.push(length)
      this.#slotOf.set(sentence, slot)
    }
  }

  /** Each term of a sentence once. */
  #termsOf(text: IndexedText, at: number, keys: PackTerms, visitor: (term: number) => void): void {
    this.#marks += 1
    const mark = this.#marks
    const once = (term: number) => {
      if (term < 0 || this.#seen.at(term) === mark) return
      this.#seen.set(term, mark)
      visitor(term)
    }
    text.reader.strings(text.inPack + at, {
      word: (string) => {
        once(keys.beginning(string))
        once(keys.consonants(string))
      },
      anchor: (string) => once(keys.anchor(string)),
    })
  }

  /** The terms of what is sought that are in any sentence, with how much each counts. */
  #termsSought(sought: Profile): ReadonlyMap<number, number> {
    const terms = new Map<number, number>()
    const add = (key: number | null, weight: number) => {
      const term = key === null ? -1 : this.#terms.find(key)
      if (term >= 0 && this.#found.at(term) > 0) terms.set(term, Math.max(weight, terms.get(term) ?? 0))
    }
    for (const anchor of sought.anchors) for (const key of keysSought(anchor)) add(key, anchor.weight)
    for (const { sounds } of sought.words) {
      add(beginningKey(sounds), BEGINNING_WEIGHT)
      add(consonantsKey(sounds), CONSONANTS_WEIGHT)
    }
    return terms
  }

  #textOf(sentence: number): IndexedText | null {
    return this.#slots[this.#slotOf.at(sentence)] ?? null
  }
}

/** The terms of the strings of a pack; each string is hashed once, however often it occurs. */
class PackTerms {
  readonly #reader: PackReader
  readonly #terms: TermTable
  readonly #beginnings: Int32Array
  readonly #consonants: Int32Array
  readonly #anchors: Int32Array

  constructor(reader: PackReader, terms: TermTable) {
    const { length } = reader.pack.ends
    this.#reader = reader
    this.#terms = terms
    this.#beginnings = new Int32Array(length).fill(UNKNOWN)
    this.#consonants = new Int32Array(length).fill(UNKNOWN)
    this.#anchors = new Int32Array(length).fill(UNKNOWN)
  }

  beginning(string: number): number {
    return this.#kept(this.#beginnings, string, beginningKey)
  }

  /** -1 for a word with too few. */
  consonants(string: number): number {
    return this.#kept(this.#consonants, string, consonantsKey)
  }

  anchor(string: number): number {
    return this.#kept(this.#anchors, string, anchorKey)
  }

  #kept(terms: Int32Array, string: number, keyOf: (string: string) => number | null): number {
    const known = terms[string] ?? UNKNOWN
    if (known !== UNKNOWN) return known
    const key = keyOf(this.#reader.string(string))
    const term = key === null ? -1 : this.#terms.add(key)
    terms[string] = term
    return term
  }
}

const UNKNOWN = -2
