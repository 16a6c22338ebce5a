/**
 * What an article is grouped by: the figures, dates, places, names and concepts of its sentences, each once with how often and where it
 * stands first. Kept in numbers, because ten thousand articles are held at once.
 */
import type { AnchorKind } from '../anchors/anchor.ts'
import type { ReadSentence } from '../matching/read-article.ts'
import type { Span } from '../words.ts'

export type TraitKind = AnchorKind | 'word'

/** All traits met so far by number, so that articles of any language share them. */
export class TraitTable {
  readonly #numbers = new Map<string, number>()
  readonly #kinds: TraitKind[] = []
  readonly #keys: string[] = []

  get size(): number {
    return this.#keys.length
  }

  numberOf(key: string, kind: TraitKind): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#keys.length
    this.#numbers.set(key, number)
    this.#keys.push(key)
    this.#kinds.push(kind)
    return number
  }

  keyOf(number: number): string {
    return this.#keys[number] ?? ''
  }

  kindOf(number: number): TraitKind {
    return this.#kinds[number] ?? 'word'
  }
}

/** The traits of an article in rising order of their numbers, in parallel lists; places in UTF-16 code units over its text. */
export interface Traits {
  readonly numbers: Int32Array
  readonly counts: Int32Array
  /** How much each tells of itself. */
  readonly weights: Float64Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Words are held together by their first consonants: inflected forms and other scripts share them. */
const BEGINNING = 4
const SHORTEST = 3

/** Reads an article, new traits into the table. */
export function traitsOf(sentences: readonly ReadSentence[], table: TraitTable): Traits {
  const found = new Map<number, { count: number; weight: number; readonly start: number; readonly end: number }>()
  const meet = (number: number, weight: number, at: number, { start, end }: Span) => {
    const known = found.get(number)
    if (!known) found.set(number, { count: 1, weight, start: at + start, end: at + end })
    else {
      known.count++
      known.weight = Math.max(known.weight, weight)
    }
  }
  for (const { start, profile } of sentences) {
    for (const anchor of profile.anchors)
      if (anchor.kind !== 'weekday') meet(table.numberOf(anchor.key, anchor.kind), anchor.weight, start, anchor)
    for (const word of profile.words)
      if (word.skeleton.length >= SHORTEST)
        meet(table.numberOf(`word ${word.skeleton.slice(0, BEGINNING)}`, 'word'), 1, start, word)
  }
  const ordered = [...found].toSorted(([one], [other]) => one - other)
  return {
    numbers: Int32Array.from(ordered, ([number]) => number),
    counts: Int32Array.from(ordered, ([, { count }]) => count),
    weights: Float64Array.from(ordered, ([, { weight }]) => weight),
    starts: Int32Array.from(ordered, ([, { start }]) => start),
    ends: Int32Array.from(ordered, ([, { end }]) => end),
  }
}
