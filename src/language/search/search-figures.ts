/** Numbers of a text by their value, however they are written: `7 000`, `7,000`, `7 тыс.`, `seven thousand`. */
import { numberWords } from '../anchors/vocabulary.ts'
import { spelledNumberAt, type WordValue } from '../anchors/spelled-numbers.ts'
import { baseLanguage } from '../language-names.ts'
import { parseNumbers, type NumberNames } from '../numbers.ts'
import type { LanguagePack } from '../packs/pack.ts'
import { tokensOf } from '../tokens.ts'
import type { Span } from '../words.ts'

/** In UTF-16 code units. */
export interface SearchFigure extends Span {
  readonly value: number
}

/** How numbers are written in one language. */
export interface FigureReader {
  readonly language: string
  readonly numberOf: WordValue
  readonly beside: NumberNames
}

/** `pack` of the language; without one only figures and the magnitudes of the program's own tables are known. */
export function figureReader(language: string, pack: LanguagePack | null): FigureReader {
  return { language, ...numberWords(pack, baseLanguage(language)) }
}

/** In reading order, without overlap. Parts of dates count too: who looks for 2024 means the year as well. Linear. */
export function searchFigures(text: string, { language, numberOf, beside }: FigureReader): SearchFigure[] {
  const written = parseNumbers(text, language, beside, []).flatMap(({ start, end, value, high }) =>
    [value, high].flatMap((each) => (each === null ? [] : [{ start, end, value: each }])),
  )
  const taken = written.values()
  let next = taken.next()
  const spelled: SearchFigure[] = []
  const tokens = tokensOf(text)
  const words = { base: baseLanguage(language), valueOf: numberOf }
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]?.kind !== 'word') continue
    const number = spelledNumberAt(tokens, index, words)
    if (number === null) continue
    index = number.last
    while (next.done !== true && next.value.end <= number.start) next = taken.next()
    if (next.done === true || next.value.start >= number.end) spelled.push(number)
  }
  return spelled.length === 0 ? written : [...written, ...spelled].toSorted((one, other) => one.start - other.start)
}

/** The term under which a value is found. */
export function figureTerm(value: number): string {
  return `=${value}`
}
