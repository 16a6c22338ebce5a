/** The year beside a month, a season or a span of days, and spans of years. For `dates.ts` only. */
import { isCounted } from './counted-figures.ts'
import type { At } from './date-days.ts'
import { YEAR_WORDS, wordTest } from './date-words.ts'
import type { Token } from './tokens.ts'
import { countsThings } from './years.ts'

const YEAR_GLUE = new Set(", ، . of de del d' του tahun năm سنة عام سال שנת m".split(' '))
/** More of it, in one language each: elsewhere these words mean something else before a count. */
const OWN_GLUE: Readonly<Record<string, string>> = {
  nl: 'van',
  de: 'des jahres',
  ro: 'anului lui',
  cs: 'roku',
  sk: 'roku roka',
  sl: 'leta',
  bg: 'на',
  mk: 'на',
  sq: 'e i të vitit',
}
/** Languages whose custom is a comma before the year; elsewhere four digits behind one may count what follows. */
const COMMA_INSIDE = new Set(['en', 'ta', 'hi', 'bn'])

/** A year of four digits at a token, 1000 to 2199; `null` for anything else. */
export function fourDigits(token: Token | undefined): number | null {
  if (token === undefined || token.kind !== 'digits' || token.lower.length !== 4) return null
  const value = Number(token.lower)
  return value >= 1000 && value <= 2199 ? value : null
}

/** The year after a month or season, with its word for "year" if one follows: `2024 года`, `2024. godine`, `22 марта, 2025`. */
export function yearAfter(tokens: readonly Token[], index: number, base: string, text: string): At | null {
  let at = index + 1
  const isOwnGlue = wordTest(OWN_GLUE, 'glue of year', base)
  const isGlue = (word: string) => YEAR_GLUE.has(word) || isOwnGlue(word)
  for (let steps = 0; steps < 2 && isGlue(lowerAt(tokens, at)); steps++) at++
  const value = fourDigits(tokens[at])
  if (value === null || isCounted(tokens, at, text, base)) return null
  const last = withYearWord(tokens, at, base)
  const isBehindComma = tokens.slice(index + 1, at).some(({ text: glue }) => /^[,،]$/u.test(glue))
  const isSure =
    !isBehindComma ||
    last > at ||
    !mayCount(tokens, at, base) ||
    (COMMA_INSIDE.has(base) && !isRoundCount(tokens, index, at))
  return isSure ? { value, at: last } : null
}

/** `On March 7, 2000 ships came`: so round a number counts what follows in the plural, where a year would have a comma behind it. */
function isRoundCount(tokens: readonly Token[], index: number, at: number): boolean {
  const isRound = lowerAt(tokens, at).endsWith('00')
  const isOn = tokens.slice(Math.max(0, index - 3), index).some(({ lower }) => lower === 'on')
  return isRound && isOn && /^(?:\p{L}{2,}s|people|men|women|children)$/u.test(lowerAt(tokens, at + 1))
}

/** A counted thing, a span of years or anything but the end of the date may follow. */
function mayCount(tokens: readonly Token[], at: number, base: string): boolean {
  const after = tokens[at + 1]
  return after !== undefined && (countsThings(after, base) || /^[-–—~～]$/u.test(after.text))
}

/** The last token of a year with its word for "year", or without. */
export function withYearWord(tokens: readonly Token[], at: number, base: string): number {
  if (base === 'en') return at
  const isYearWord = wordTest(YEAR_WORDS, 'year', base)
  let next = at + (isStop(tokens[at + 1]) ? 2 : 1)
  if (isTiedEnding(tokens, next) && !isYearWord(lowerAt(tokens, next))) next++
  const word = tokens[next]
  if (word?.kind !== 'word' || !isYearWord(word.lower)) return at
  const stop = tokens[next + 1]
  return word.lower.length <= 2 && stop?.text === '.' && stop.start === word.end ? next + 1 : next
}

function isStop(token: Token | undefined): boolean {
  return token?.text === '.' || token?.text === '-'
}

/** `2024-cü`: a case ending or an ordinal on a hyphen. */
function isTiedEnding(tokens: readonly Token[], at: number): boolean {
  const [hyphen, ending] = [tokens[at - 1], tokens[at]]
  return (
    /^[-'’]$/u.test(hyphen?.text ?? '') &&
    ending?.kind === 'word' &&
    ending.start === hyphen?.end &&
    ending.lower.length <= 3
  )
}

/** Languages that set the year before the month without a word between. */
const YEAR_FIRST = new Set('hu ta fi bn lt tr'.split(' '))
/** Languages that write the genitive onto the year: `2023-ի աշնանը`, `2023’ün sonbaharında`. */
const TIED_YEAR_FIRST = new Set('hy tr az ka hu'.split(' '))

/** The year before: `2024 წლის 19 მარტს`, `2024 жылғы 19 наурыз`, `2024. március`, `2023 წლის შემოდგომაზე`. */
export function yearBefore(tokens: readonly Token[], first: number, base: string): At | null {
  if (base === 'en') return null
  const last = tokens[first - 1]?.text === '.' ? first - 2 : first - 1
  const at = beforeYearWords(tokens, last, base)
  const value = at === last && !YEAR_FIRST.has(base) ? null : fourDigits(tokens[at])
  return value === null ? null : { value, at }
}

/** The token before words for "year" that end at `last`; `last` itself if none do. */
function beforeYearWords(tokens: readonly Token[], last: number, base: string): number {
  const isYearWord = wordTest(YEAR_WORDS, 'year', base)
  let at = last
  while (isYearWord(lowerAt(tokens, at))) at--
  if (at === last) return TIED_YEAR_FIRST.has(base) && isTiedEnding(tokens, at) ? at - 2 : last
  if (isTiedEnding(tokens, at)) at--
  return isStop(tokens[at]) ? at - 1 : at
}

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

/** The second year of `1950-1953` or `2019. – 2021.` and its token; `null` if the digits are no span of years. */
export function yearRangeEnd(tokens: readonly Token[], index: number, year: number): At | null {
  const dash = tokens[index + 1]?.text === '.' ? index + 2 : index + 1
  const to = /^[-–—~～]$/u.test(tokens[dash]?.text ?? '') ? fourDigits(tokens[dash + 1]) : null
  if (to === null || to <= year || year < 1500 || to - year >= 300 || !standsFree(tokens, index)) return null
  return { value: to, at: dash + 1 }
}

/** No digit or unit is glued to the range on either side. */
function standsFree(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return before === undefined || before.end < (tokens[index]?.start ?? 0) || /^["'«„“([–—]$/u.test(before.text)
}
