/**
 * Finds dates in running text: days, months, seasons and years in words, and numeric forms. Relative words ("yesterday")
 * are not read here; what a person types into a date field is read by `parse-date.ts`.
 */
import { calendarBounds, seasonBounds } from './calendar.ts'
import type { Season } from './calendar.ts'
import { DOUBTFUL_ALONE, MONTH_PREPOSITIONS, MONTH_WORDS, YEAR_WORDS, wordTest } from './date-words.ts'
import { baseLanguage } from './language-names.ts'
import { monthOf, seasonOf } from './months.ts'
import { isProclitic } from './number-context.ts'
import { numericDates } from './numeric-dates.ts'
import { tokensOf } from './tokens.ts'
import type { Token } from './tokens.ts'
import type { Span } from './words.ts'
import { isYear } from './years.ts'

/** A date found in a text, in UTF-16 code units. */
export interface DateSpan extends Span {
  readonly written: string
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number | null
  readonly day: number | null
  readonly season: Season | null
  readonly precision: 'day' | 'month' | 'season' | 'year'
  /** First and last possible day, `YYYY-MM-DD`; `null` where the year is not said ("19 March"). */
  readonly bounds: { readonly earliest: string; readonly latest: string } | null
  /** True for a numeric form whose day and month can be read both ways; the bounds then hold both readings. */
  readonly ambiguous: boolean
}

interface Parts {
  readonly first: number
  readonly last: number
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly toDay?: number
  readonly season?: Season
  readonly toYear?: number
}

/** The month (1 to 12) a word in lower case names in a base language; `null` if none. */
export type MonthNames = (word: string, base: string) => number | null

/**
 * The dates of a text in reading order, without overlap. `language` is a BCP 47 tag; `names` knows the months, if more than the own
 * table does. Linear; never throws. [C7]
 */
export function findDates(text: string, language: string, names: MonthNames = monthOf): DateSpan[] {
  const base = baseLanguage(language)
  const numeric = numericDates(text, base)
  let next = 0
  const isFree = (span: DateSpan): boolean => {
    while (next < numeric.length && endOf(numeric[next]) <= span.start) next++
    const covering = numeric[next]
    return covering === undefined || covering.start >= span.end
  }
  const worded = wordedDates({ tokens: tokensOf(text), base, text, names }).filter(isFree)
  return [...numeric, ...worded].toSorted((a, b) => a.start - b.start)
}

function endOf(span: DateSpan | undefined): number {
  return span?.end ?? 0
}

interface Reading {
  readonly tokens: readonly Token[]
  readonly base: string
  readonly text: string
  readonly names: MonthNames
}

function wordedDates(reading: Reading): DateSpan[] {
  const found: DateSpan[] = []
  for (let index = 0; index < reading.tokens.length; index++) {
    const date = wordedDateAt(reading, index)
    if (date === null) continue
    // A month may reach back to a year that was taken alone.
    while (endOf(found.at(-1)) > date.span.start) found.pop()
    found.push(date.span)
    index = date.last
  }
  return found
}

function wordedDateAt(reading: Reading, index: number): { span: DateSpan; last: number } | null {
  const parts = partsAt(reading, index)
  const span = parts === null ? null : spanOf(reading.tokens, parts, reading.text)
  return parts === null || span === null ? null : { span, last: parts.last }
}

function spanOf(tokens: readonly Token[], parts: Parts, text: string): DateSpan | null {
  const start = tokens[parts.first]?.start
  const end = tokens[parts.last]?.end
  if (start === undefined || end === undefined) return null
  const { year, month, day } = parts
  const season = parts.season ?? null
  const precision = day !== null ? 'day' : month !== null ? 'month' : season !== null ? 'season' : 'year'
  const bounds = boundsOf(parts)
  if (year !== null && bounds === null) return null
  return { start, end, written: text.slice(start, end), year, month, day, season, precision, bounds, ambiguous: false }
}

function boundsOf({ year, month, day, toDay, season, toYear }: Parts): { earliest: string; latest: string } | null {
  if (year === null) return null
  if (season !== undefined) return seasonBounds(season, year)
  const first = calendarBounds(year, month ?? undefined, day ?? undefined)
  const last =
    toYear !== undefined
      ? calendarBounds(toYear)
      : toDay !== undefined
        ? calendarBounds(year, month ?? 1, toDay)
        : first
  return first === null || last === null ? null : { earliest: first.earliest, latest: last.latest }
}

/** The date whose leading word stands at `index`: a month, a season, or a year alone. */
function partsAt({ tokens, base, text, names }: Reading, index: number): Parts | null {
  const token = tokens[index]
  if (token === undefined) return null
  if (token.kind === 'digits') return yearAlone(tokens, index, base, text)
  if (token.kind !== 'word') return null
  const month = names(token.lower, base)
  if (month !== null) return aroundMonth(tokens, index, month, base)
  const season = seasonOf(token.lower, base)
  if (season === null) return null
  const before = yearBefore(tokens, index, base)
  const after = before === null ? yearAfter(tokens, index, base) : null
  const year = after ?? before
  if (year === null) return null
  const first = before === null ? index : before.at
  const last = after === null ? index : after.at
  return { first, last, year: year.value, month: null, day: null, season }
}

interface At {
  readonly value: number
  readonly at: number
}

interface Days {
  readonly first: number
  readonly last: number
  readonly day: number
  readonly toDay?: number
}

/** The day or days beside the month at `index`; `null` if none is said. */
function daysBeside(tokens: readonly Token[], index: number, base: string): Days | null {
  const before = dayBefore(tokens, index)
  if (before === null) {
    const after = dayAfter(tokens, index, base)
    return after === null ? null : { first: index, last: after.at, day: after.value }
  }
  const earlier = rangeStart(tokens, before.at)
  if (earlier === null || earlier.value >= before.value) return { first: before.at, last: index, day: before.value }
  return { first: earlier.at, last: index, day: earlier.value, toDay: before.value }
}

function aroundMonth(tokens: readonly Token[], index: number, month: number, base: string): Parts | null {
  const days = daysBeside(tokens, index, base)
  const { first, last } = days ?? { first: index, last: index }
  const before = yearBefore(tokens, first, base)
  const after = before === null ? yearAfter(tokens, last, base) : null
  const year = before ?? after
  if (days === null && year === null) {
    return standsAlone(tokens, index, base) ? { first, last, year: null, month, day: null } : null
  }
  const span = { first: before === null ? first : before.at, last: after === null ? last : after.at }
  const parts = { ...span, year: year === null ? null : year.value, month }
  if (days === null) return { ...parts, day: null }
  return days.toDay === undefined ? { ...parts, day: days.day } : { ...parts, day: days.day, toDay: days.toDay }
}

const DAY_GLUE = new Set('of de the d st nd rd th er го е ე º ° ª . - dana'.split(' '))

/** `19 March`, `19th of March`, `19. mart`, `1er mars`, `19 de marzo`. */
function dayBefore(tokens: readonly Token[], index: number): At | null {
  let at = index - 1
  for (let steps = 0; steps < 3 && DAY_GLUE.has(tokens[at]?.lower ?? ''); steps++) at--
  return dayAt(tokens, at)
}

function dayAt(tokens: readonly Token[], at: number): At | null {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'digits' || token.lower.length > 2) return null
  const value = Number(token.lower)
  const previous = tokens[at - 1]
  // `7,19 March`, `F19 March` are no days.
  const isTail = previous?.end === token.start && /^[.,/:\p{L}]/u.test(previous.text) && !isProclitic(previous.text)
  return value >= 1 && value <= 31 && !isTail ? { value, at } : null
}

/** `19-20 March`, `from 19 to 20 March`: the day before. */
function rangeStart(tokens: readonly Token[], at: number): At | null {
  if (/^[-–—]$/.test(lowerAt(tokens, at - 1))) return dayAt(tokens, at - 2)
  if (!RANGE_TO.has(lowerAt(tokens, at - 1))) return null
  // `van 4 tot en met 21 augustus`, `od 4. do 21. avgusta`.
  const end = at - (lowerAt(tokens, at - 1) === 'met' ? 4 : 2)
  const day = dayAt(tokens, lowerAt(tokens, end) === '.' ? end - 1 : end)
  return day !== null && RANGE_FROM.has(lowerAt(tokens, day.at - 1)) ? day : null
}

const RANGE_TO = new Set('to до по do bis au al met tot till til la ως έως μέχρι'.split(' '))
const RANGE_FROM = new Set(
  'from between с со з із зі од від od ze z von vom du del dal van från fra din între από'.split(' '),
)

/** Languages that may put the day after the month. */
const MONTH_FIRST = new Set('en hu hy az uz ky'.split(' '))

/** `March 19`, `March 19th` in English; `наурыздың 19`, `наурыз айының 19`, `március 19-én`. */
function dayAfter(tokens: readonly Token[], index: number, base: string): At | null {
  const isGenitive = base === 'kk' && /[дтн][ыі]ң$/u.test(lowerAt(tokens, index))
  const isOfMonth = MONTH_WORDS.test(lowerAt(tokens, index + 1))
  if (!MONTH_FIRST.has(base) && !isGenitive && !isOfMonth) return null
  const day = dayAt(tokens, index + (isOfMonth || /^(?:\.|the)$/.test(lowerAt(tokens, index + 1)) ? 2 : 1))
  if (day === null) return null
  const last = withOrdinal(tokens, day.at)
  return /^[:%]$/.test(lowerAt(tokens, last + 1)) ? null : { value: day.value, at: last }
}

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

function withOrdinal(tokens: readonly Token[], at: number): number {
  const suffix = tokens[at + 1]
  return suffix !== undefined && suffix.start === tokens[at]?.end && /^(?:st|nd|rd|th)$/.test(suffix.lower)
    ? at + 1
    : at
}

const YEAR_GLUE = new Set([',', '.', 'of', 'de', 'del', "d'", 'του'])

function fourDigits(token: Token | undefined): number | null {
  if (token === undefined || token.kind !== 'digits' || token.lower.length !== 4) return null
  const value = Number(token.lower)
  return value >= 1000 && value <= 2199 ? value : null
}

/** The year after a month or season, with its word for "year" if one follows: `2024 года`, `2024. godine`. */
function yearAfter(tokens: readonly Token[], index: number, base: string): At | null {
  let at = index + 1
  for (let steps = 0; steps < 2 && YEAR_GLUE.has(tokens[at]?.lower ?? ''); steps++) {
    // Only English sets a comma inside a date; elsewhere the year after it belongs to what follows.
    if (tokens[at]?.text === ',' && base !== 'en') return null
    at++
  }
  const value = fourDigits(tokens[at])
  if (value === null) return null
  return { value, at: withYearWord(tokens, at, base) }
}

function withYearWord(tokens: readonly Token[], at: number, base: string): number {
  const isYearWord = wordTest(YEAR_WORDS, 'year', base)
  let next = at + 1
  if (/^[.-]$/.test(tokens[next]?.text ?? '')) next++
  const word = tokens[next]
  if (word?.kind !== 'word' || !isYearWord(word.lower) || base === 'en') return at
  const stop = tokens[next + 1]
  return word.lower.length <= 2 && stop?.text === '.' && stop.start === word.end ? next + 1 : next
}

/** The year before: `2024 წლის 19 მარტს`, `2024 жылғы 19 наурыз`, `2023 წლის შემოდგომაზე`. */
function yearBefore(tokens: readonly Token[], first: number, base: string): At | null {
  let at = first - 1
  const isYearWord = wordTest(YEAR_WORDS, 'year', base)
  if (tokens[at]?.text === '.') at--
  if (!isYearWord(tokens[at]?.lower ?? '') || base === 'en') return null
  at--
  if (/^[.-]$/.test(tokens[at]?.text ?? '')) at--
  const value = fourDigits(tokens[at])
  return value === null ? null : { value, at }
}

/** A shorter name of a month may be any word (`mai` is more in Romanian), unless the own table knows it. */
const SHORTEST_ALONE = 5

/** Whether a month without day and year is one: some names are common words too. */
function standsAlone(tokens: readonly Token[], index: number, base: string): boolean {
  const lower = lowerAt(tokens, index)
  if (base === 'en' && tokens[index]?.text === lower) return false
  if (monthOf(lower, base) === null && lower.length < SHORTEST_ALONE) return false
  if (DOUBTFUL_ALONE[base]?.test(lower) !== true) return true
  if (MONTH_WORDS.test(lowerAt(tokens, index + 1))) return true
  if (base === 'tr') return lower.length > 4 && /(?:t|d)(?:a|e|an|en)$/u.test(lower)
  return lower.length > 2 && wordTest(MONTH_PREPOSITIONS, 'before month', base)(lowerAt(tokens, index - 1))
}

function yearAlone(tokens: readonly Token[], index: number, base: string, text: string): Parts | null {
  const year = fourDigits(tokens[index])
  if (year === null) return null
  const toYear = yearRangeEnd(tokens, index, year)
  if (toYear !== null) {
    return { first: index, last: withYearWord(tokens, index + 2, base), year, month: null, day: null, toYear }
  }
  if (!isYear(tokens, index, base, text)) return null
  return { first: index, last: withYearWord(tokens, index, base), year, month: null, day: null }
}

/** The second year of `1950-1953`; `null` if the digits are no span of years. */
function yearRangeEnd(tokens: readonly Token[], index: number, year: number): number | null {
  const to = /^[-–—]$/.test(tokens[index + 1]?.text ?? '') ? fourDigits(tokens[index + 2]) : null
  return to !== null && to > year && year >= 1500 && to - year < 300 && isGlued(tokens, index) ? to : null
}

/** No digit or unit is glued to the range on either side. */
function isGlued(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return before === undefined || before.end < (tokens[index]?.start ?? 0) || /^["'«„“([–—]$/u.test(before.text)
}
