/** How far a stated value reaches: "about", "more than" and ranges as bounds on a number line. Pure. */
import type { Comparator, Quantity } from '#domain/records.ts'
import { parseNumbers, type Comparator as SaidComparator, type NumberSpan } from '#language/numbers.ts'
import { magnitudeOf } from '#language/number-words.ts'

/** What a value may be; both ends alike for one value, `null` for an open end. */
export interface Reach {
  readonly from: number | null
  readonly to: number | null
  readonly approximate: boolean
}

/** The bounds of a claim's own value. */
export function reachOf({ value, upTo, comparator }: Quantity): Reach {
  return bounded(value, upTo, comparator)
}

/**
 * What words like "about 7,000" or "6,7 тыс." state; `null` where they hold no figure. An analyst's words may be in the language of
 * the claim or of the article, in which a comma may mean another thing: of two readings the one nearer to `expected` holds.
 */
export function readReach(words: string, languages: readonly string[], expected: number): Reach | null {
  const read = languages.flatMap((language) => figureIn(words, language) ?? barePower(words, language) ?? [])
  const distance = ({ from, to }: Reach) => Math.abs(Math.log(((from ?? to ?? 0) + 1) / (expected + 1)))
  return read.toSorted((one, other) => distance(one) - distance(other))[0] ?? null
}

function figureIn(words: string, language: string): Reach | null {
  const found: NumberSpan | undefined = parseNumbers(words, language).find(({ kind }) => kind !== 'year')
  if (found === undefined) return null
  return bounded(found.value, found.high, found.comparator === null ? 'exactly' : ours(found.comparator.kind))
}

/** "Millions" before anything else is a bound without a figure: no less than one. "Seven thousand" is a figure in words, which is not read. */
function barePower(words: string, language: string): Reach | null {
  const [first = ''] = words.toLowerCase().match(/^[\p{L}\p{M}]+/u) ?? []
  const power = first === '' ? 1 : magnitudeOf(first, language.split('-')[0] ?? language)
  return power >= 1000 ? { from: power, to: null, approximate: true } : null
}

function ours(comparator: SaidComparator): Comparator {
  return comparator === 'upTo' ? 'atMost' : comparator
}

function bounded(value: number, upTo: number | null, comparator: Comparator): Reach {
  if (comparator === 'moreThan' || comparator === 'atLeast') return { from: value, to: null, approximate: false }
  if (comparator === 'lessThan' || comparator === 'atMost') return { from: null, to: upTo ?? value, approximate: false }
  return { from: value, to: upTo ?? value, approximate: comparator === 'about' }
}
