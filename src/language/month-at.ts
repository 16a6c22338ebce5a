/** The name of a month in a text: one word, two, or two names of one month. For `dates.ts` only. */
import type { Token } from './tokens.ts'

/** The month (1 to 12) a word in lower case names in a base language; `null` if none. */
export type MonthNames = (word: string, base: string) => number | null

/** A month (1 to 12) and the first and last token of its name. */
export interface MonthAt {
  readonly month: number
  readonly first: number
  readonly last: number
}

/** The month whose name begins at `index`; `null` if none does. */
export function monthAt(tokens: readonly Token[], index: number, base: string, names: MonthNames): MonthAt | null {
  const one = base === 'ar' ? arabicMonth(tokens, index, names) : oneWord(tokens, index, base, names)
  if (one === null || base !== 'ar' || !/^[/(]$/.test(lowerAt(tokens, one.last + 1))) return one
  // `آذار/مارس`, `آذار (مارس)`: the month by both of its names.
  const other = arabicMonth(tokens, one.last + 2, names)
  if (other?.month !== one.month) return one
  return { ...one, last: lowerAt(tokens, other.last + 1) === ')' ? other.last + 1 : other.last }
}

function oneWord(tokens: readonly Token[], index: number, base: string, names: MonthNames): MonthAt | null {
  const token = tokens[index]
  const month = token?.kind === 'word' ? names(token.lower, base) : null
  return month === null ? null : { month, first: index, last: index }
}

/** The Levant has two months called Tishrin and two called Kanun. */
const TWO_WORDS: readonly (readonly [first: RegExp, second: RegExp, month: number])[] = [
  [/^[وبل]?تشرين$/u, /^ال[أا]ول$/u, 10],
  [/^[وبل]?تشرين$/u, /^الثاني$/u, 11],
  [/^[وبل]?كانون$/u, /^ال[أا]ول$/u, 12],
  [/^[وبل]?كانون$/u, /^الثاني$/u, 1],
]

function arabicMonth(tokens: readonly Token[], index: number, names: MonthNames): MonthAt | null {
  const [first, second] = [lowerAt(tokens, index), lowerAt(tokens, index + 1)]
  const two = TWO_WORDS.find(([one, other]) => one.test(first) && other.test(second))
  return two === undefined ? oneWord(tokens, index, 'ar', names) : { month: two[2], first: index, last: index + 1 }
}

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}
