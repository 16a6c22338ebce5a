/** What a list says of unusual places: which characters, where, and between which words. Pure; finds nothing itself. */
import type { UnusualKind, UnusualPlace } from '#domain/unusual.ts'
import { characterWords, codeName, unusualMessages as words } from '#i18n/messages/unusual.ts'

export interface UnusualItem {
  readonly place: UnusualPlace
  /** `U+202E right-to-left override`; of a word, the letters that are not of its other script. */
  readonly name: string
  /** For a mark in the text; empty for a word, which can be seen. */
  readonly short: string
  /** How many characters. */
  readonly size: number
  /** Both from 1; the column counts UTF-16 code units, as offsets do. */
  readonly line: number
  readonly column: number
  /** Words around it, without what turns their order. */
  readonly before: string
  readonly after: string
  /** A stretch whose order is turned, as it is stored and as it is shown; `null` for others. */
  readonly turned: string | null
}

/** UTF-16 code units of context on each side. */
const contextLength = 28
/** Longer stretches are cut. */
const mostTurned = 120
/** Names of more characters would not be read. */
const mostNamed = 3

const turning = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\p{Cc}]/gu
const scripts: readonly (readonly [name: keyof typeof words.scripts, pattern: RegExp])[] = [
  ['latin', /\p{sc=Latn}/u],
  ['cyrillic', /\p{sc=Cyrl}/u],
  ['greek', /\p{sc=Grek}/u],
  ['armenian', /\p{sc=Armn}/u],
  ['cherokee', /\p{sc=Cher}/u],
]

/** In the order of `places`, which are in that of the text. */
export function unusualItems(text: string, places: readonly UnusualPlace[]): readonly UnusualItem[] {
  let line = 1
  let lineStart = 0
  let lineEnd = text.indexOf('\n')
  return places.map((place) => {
    while (lineEnd >= 0 && lineEnd < place.start) {
      line += 1
      lineStart = lineEnd + 1
      lineEnd = text.indexOf('\n', lineStart)
    }
    return { ...itemAt(text, place), line, column: place.start - lineStart + 1 }
  })
}

/** In the order in which the kinds first come. */
export function byKind(items: readonly UnusualItem[]): readonly (readonly [UnusualKind, readonly UnusualItem[]])[] {
  const kinds = [...new Set(items.map(({ place }) => place.kind))]
  return kinds.map((kind) => [kind, items.filter(({ place }) => place.kind === kind)])
}

function itemAt(text: string, place: UnusualPlace): Omit<UnusualItem, 'line' | 'column'> {
  const { start, end, reach, kind } = place
  const inside = text.slice(start, end)
  const isWord = kind === 'mixedScript'
  return {
    place,
    name: isWord ? foreignLetters(inside) : characterNames(inside),
    short: isWord ? '' : characterWords(inside.codePointAt(0) ?? 0).short,
    size: [...inside].length,
    before: straight(text.slice(Math.max(lineBefore(text, start), start - contextLength), start)),
    after: straight(text.slice(end, Math.min(lineAfter(text, end), end + contextLength))),
    turned: reach > end ? text.slice(start, Math.min(reach, start + mostTurned)) : null,
  }
}

/** Without what turns the order of writing, and without controls: for context that is only read. */
export function straight(words: string): string {
  return words.replaceAll(turning, '')
}

function characterNames(inside: string): string {
  const codes = [...new Set(Array.from(inside.slice(0, 200), (character) => character.codePointAt(0) ?? 0))]
  const names = codes.slice(0, mostNamed).map((code) => `${codeName(code)} ${characterWords(code).name}`)
  return names.join(', ') + (codes.length > mostNamed ? ' …' : '')
}

/** The letters of the script that has the fewest in the word. */
function foreignLetters(word: string): string {
  const found = scripts
    .map(([name, pattern]) => ({ name, letters: [...word].filter((letter) => pattern.test(letter)) }))
    .filter(({ letters }) => letters.length > 0)
    .toSorted((one, other) => one.letters.length - other.letters.length)
  const [fewest] = found
  if (!fewest) return ''
  const letters = [...new Set(fewest.letters)].map((letter) => `${letter} (${codeName(letter.codePointAt(0) ?? 0)})`)
  return `${words.scripts[fewest.name]} ${letters.slice(0, 2 * mostNamed).join(' ')}`
}

/** Looks no further than the context reaches: a line may be as long as the text. */
function lineBefore(text: string, at: number): number {
  const from = Math.max(0, at - contextLength)
  return from + text.slice(from, at).lastIndexOf('\n') + 1
}

function lineAfter(text: string, at: number): number {
  const end = text.slice(at, at + contextLength).indexOf('\n')
  return end < 0 ? text.length : at + end
}
