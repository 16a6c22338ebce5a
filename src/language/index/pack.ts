/**
 * Texts read for finding, packed together so that they can be kept and compared without the texts: of each sentence its bounds and its
 * profile. A pack is plain data, made once and never changed.
 */
import type { AnchorKind } from '../anchors/anchor.ts'
import { makeProfile, type Profile, type SoundedWord } from '../matching/profile.ts'
import type { ReadSentence } from '../matching/read-article.ts'
import type { Anchor } from '../anchors/anchor.ts'
import type { Distance } from '../relative-dates/distance.ts'
import type { Relative } from '../relative-dates/find-relatives.ts'
import { skeletonOf } from '../phonetic/phonetic.ts'
import { ByteReader, ByteWriter } from './bytes.ts'

/** Can be cloned and stored as it stands. */
export interface IndexPack {
  /** What each text is known by, in the order they were added. */
  readonly names: readonly string[]
  /** How many sentences each text has. */
  readonly counts: Uint32Array<ArrayBuffer>
  /** Where the bytes of each sentence begin. */
  readonly places: Uint32Array<ArrayBuffer>
  readonly bytes: Uint8Array<ArrayBuffer>
  /** All sounds and keys of anchors, one behind the other, and where each ends, in UTF-16 code units. */
  readonly strings: string
  readonly ends: Uint32Array<ArrayBuffer>
  readonly weights: readonly number[]
}

const KINDS: readonly AnchorKind[] = [
  'number',
  'year',
  'date',
  'month',
  'weekday',
  'territory',
  'city',
  'acronym',
  'alias',
  'concept',
]

/** Makes one pack. */
export class PackBuilder {
  readonly #names: string[] = []
  readonly #counts: number[] = []
  readonly #places: number[] = []
  readonly #bytes = new ByteWriter()
  readonly #strings = new Map<string, number>()
  readonly #weights = new Map<number, number>()

  /** `sentences` in reading order, without overlap. */
  add(name: string, sentences: readonly ReadSentence[]): void {
    this.#names.push(name)
    this.#counts.push(sentences.length)
    for (const sentence of sentences) this.#addSentence(sentence)
  }

  finish(): IndexPack {
    const strings = [...this.#strings.keys()]
    let end = 0
    return {
      names: this.#names,
      counts: Uint32Array.from(this.#counts),
      places: Uint32Array.from(this.#places),
      bytes: this.#bytes.finish(),
      strings: strings.join(''),
      ends: Uint32Array.from(strings, (one) => (end += one.length)),
      weights: [...this.#weights.keys()],
    }
  }

  #addSentence({ start, end, profile }: ReadSentence): void {
    const bytes = this.#bytes
    this.#places.push(bytes.length)
    bytes.write(start)
    bytes.write(end - start)
    bytes.write(profile.heard.length * 2 + Number(profile.isCoarse))
    let next = 0
    let from = 0
    for (const sounds of profile.heard) {
      const word = profile.words[next]
      const isWord = word?.sounds === sounds
      bytes.write(idIn(this.#strings, sounds) * 2 + Number(isWord))
      if (!isWord) continue
      next += 1
      bytes.write(word.start - from)
      bytes.write(word.end - word.start)
      from = word.start
    }
    this.#addAnchors(profile.anchors)
    this.#addRelatives(profile.relatives)
  }

  #addRelatives(relatives: readonly Relative[]): void {
    const bytes = this.#bytes
    bytes.write(relatives.length)
    for (const { start, end, distance } of relatives) {
      bytes.write(idIn(this.#strings, JSON.stringify(distance)))
      bytes.write(start)
      bytes.write(end - start)
    }
  }

  #addAnchors(anchors: readonly Anchor[]): void {
    const bytes = this.#bytes
    bytes.write(anchors.length)
    let from = 0
    for (const { kind, key, weight, start, end } of anchors) {
      bytes.write(idIn(this.#strings, key))
      bytes.write(idIn(this.#weights, weight) * KINDS.length + KINDS.indexOf(kind))
      bytes.write(start - from)
      bytes.write(end - start)
      from = start
    }
  }
}

function idIn<Value>(ids: Map<Value, number>, value: Value): number {
  const known = ids.get(value)
  if (known !== undefined) return known
  ids.set(value, ids.size)
  return ids.size - 1
}

/** Hears the strings of a sentence, by their number in the pack. */
export interface StringListener {
  readonly word: (string: number) => void
  readonly anchor: (string: number) => void
}

/** Reads a pack. A damaged one gives nonsense or throws a `RangeError`, never more sentences than it names. */
export class PackReader {
  readonly pack: IndexPack
  readonly #bytes: ByteReader

  constructor(pack: IndexPack) {
    this.pack = pack
    this.#bytes = new ByteReader(pack.bytes)
  }

  /** `sentence` counts over all texts of the pack. */
  sentence(sentence: number): ReadSentence {
    const bytes = this.#goTo(sentence)
    const start = bytes.read()
    const end = start + bytes.read()
    return { start, end, profile: this.#profile() }
  }

  /** The words and anchors of a sentence; quicker than the sentence. */
  strings(sentence: number, listener: StringListener): void {
    const bytes = this.#goTo(sentence)
    bytes.read()
    bytes.read()
    for (let count = bytes.read() >> 1; count > 0; count--) {
      const sounds = bytes.read()
      if (sounds % 2 === 0) continue
      bytes.read()
      bytes.read()
      listener.word(sounds >> 1)
    }
    for (let count = bytes.read(); count > 0; count--) {
      listener.anchor(bytes.read())
      bytes.read()
      bytes.read()
      bytes.read()
    }
  }

  string(id: number): string {
    const { strings, ends } = this.pack
    return strings.slice(id === 0 ? 0 : ends[id - 1], ends[id])
  }

  #goTo(sentence: number): ByteReader {
    this.#bytes.moveTo(this.pack.places[sentence] ?? this.pack.bytes.length)
    return this.#bytes
  }

  #profile(): Profile {
    const bytes = this.#bytes
    const head = bytes.read()
    const heard: string[] = []
    const words: SoundedWord[] = []
    let from = 0
    for (let count = head >> 1; count > 0; count--) {
      const id = bytes.read()
      const sounds = this.string(id >> 1)
      heard.push(sounds)
      if (id % 2 === 0) continue
      from += bytes.read()
      words.push({ start: from, end: from + bytes.read(), sounds, skeleton: skeletonOf(sounds) })
    }
    const [anchors, relatives] = [this.#anchors(), this.#relatives()]
    return makeProfile({ anchors, relatives, words, heard, isCoarse: head % 2 === 1 })
  }

  #relatives(): Relative[] {
    const bytes = this.#bytes
    const relatives: Relative[] = []
    for (let count = bytes.read(); count > 0; count--) {
      // What `addRelatives` wrote; packs are whole (`wholePack`) when they come here.
      const distance = JSON.parse(this.string(bytes.read())) as Distance
      const start = bytes.read()
      relatives.push({ start, end: start + bytes.read(), distance })
    }
    return relatives
  }

  #anchors(): Anchor[] {
    const bytes = this.#bytes
    const anchors: Anchor[] = []
    let from = 0
    for (let count = bytes.read(); count > 0; count--) {
      const key = this.string(bytes.read())
      const sort = bytes.read()
      from += bytes.read()
      anchors.push({
        kind: KINDS[sort % KINDS.length] ?? 'concept',
        key,
        start: from,
        end: from + bytes.read(),
        weight: this.pack.weights[Math.floor(sort / KINDS.length)] ?? 0,
      })
    }
    return anchors
  }
}
