/**
 * Finds dates in running text: days, months, seasons and years in words, and numeric forms. Relative words ("yesterday")
 * are not read here; what a person types into a date field is read by `parse-date.ts`.
 */
import { unelidedTokensOf } from './anchors/elision.ts'
import { calendarBounds, seasonBounds } from './calendar.ts'
import type { Season } from './calendar.ts'
import { isCounted } from './counted-figures.ts'
import { daysBeside, daysListedBefore } from './date-days.ts'
import { partBeside, withPart } from './date-parts.ts'
import { DOUBTFUL_ALONE, MONTH_POSTPOSITIONS, MONTH_PREPOSITIONS, MONTH_WORDS, wordTest } from './date-words.ts'
import { fourDigits, withYearWord, yearAfter, yearBefore, yearRangeEnd } from './date-years.ts'
import { baseLanguage } from './language-names.ts'
import { monthAt } from './month-at.ts'
import type { MonthAt, MonthNames } from './month-at.ts'
import { monthOf, seasonOf } from './months.ts'
import { numericDates } from './numeric-dates.ts'
import type { Token } from './tokens.ts'
import type { Span } from './words.ts'
import { countsThings, isYear } from './years.ts'

export type { MonthNames } from './month-at.ts'

/** A date found in a text, in UTF-16 code units. */
export interface DateSpan extends Span {
  readonly written: string
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number | null
  readonly day: number | null
  /** The last day of "19–21 March"; `null` for a single day. */
  readonly toDay: number | null
  readonly season: Season | null
  /** `third`: about a third of a month or a year ("early March"); `part`: half of one, or a quarter of a year. */
  readonly precision: 'day' | 'third' | 'part' | 'month' | 'season' | 'year' | 'decade'
  /** First and last possible day, `YYYY-MM-DD`; `null` where the year is not said ("19 March"). */
  readonly bounds: { readonly earliest: string; readonly latest: string } | null
  /** Month and day by the Persian calendar where it has no year; `month` and `day` are then those of most years. */
  readonly persian: { readonly month: number; readonly day: number } | null
  /** True for a numeric form whose day and month can be read both ways; the bounds then hold both readings. */
  readonly ambiguous: boolean
}

interface Parts {
  readonly first: number
  readonly last: number
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly toDay?: number | null
  readonly season?: Season
  readonly toYear?: number
}

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
  const worded = wordedDates({ tokens: unelidedTokensOf(text, base), base, text, names }).filter(isFree)
  return withParts(
    [...numeric, ...worded].toSorted((a, b) => a.start - b.start),
    text,
    base,
  )
}

/** With the words that make a part of a date, where no other date has them. */
function withParts(dates: readonly DateSpan[], text: string, base: string): DateSpan[] {
  return dates.map((date, at) => {
    const [previous, next] = [dates[at - 1], dates[at + 1]]
    const part = withPart(text, date, base)
    const isFree = endOf(previous) <= part.start && (next === undefined || next.start >= part.end)
    return isFree ? part : date
  })
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
    const parts = partsAt(reading, index)
    const last = parts.at(-1)?.last
    for (const each of parts) {
      const span = spanOf(reading, each)
      if (span === null) continue
      // A month may reach back to a year that was taken alone.
      while (endOf(found.at(-1)) > span.start) found.pop()
      found.push(span)
    }
    if (last !== undefined) index = Math.max(index, last)
  }
  return found
}

function spanOf({ tokens, text }: Reading, parts: Parts): DateSpan | null {
  const start = tokens[parts.first]?.start
  const end = tokens[parts.last]?.end
  if (start === undefined || end === undefined) return null
  const { year, month, day } = parts
  const [toDay, season] = [parts.toDay ?? null, parts.season ?? null]
  const precision = day !== null ? 'day' : month !== null ? 'month' : season !== null ? 'season' : 'year'
  const bounds = boundsOf(parts)
  if (year !== null && bounds === null) return null
  const written = text.slice(start, end)
  return { start, end, written, year, month, day, toDay, season, precision, bounds, persian: null, ambiguous: false }
}

function boundsOf({ year, month, day, toDay, season, toYear }: Parts): { earliest: string; latest: string } | null {
  if (year === null) return null
  if (season !== undefined) return seasonBounds(season, year)
  const first = calendarBounds(year, month ?? undefined, day ?? undefined)
  const last =
    toYear !== undefined
      ? calendarBounds(toYear)
      : toDay !== undefined && toDay !== null
        ? calendarBounds(year, month ?? 1, toDay)
        : first
  return first === null || last === null ? null : { earliest: first.earliest, latest: last.latest }
}

/** The dates whose leading word stands at `index`: a month with its days, a season, or a year alone. None for most words. */
function partsAt(reading: Reading, index: number): readonly Parts[] {
  const { tokens, base, text, names } = reading
  const token = tokens[index]
  if (token?.kind === 'digits') return listed(yearAlone(tokens, index, base, text))
  if (token?.kind !== 'word') return []
  const month = monthAt(tokens, index, base, names)
  return month === null ? listed(seasonAt(reading, index)) : aroundMonth(reading, month)
}

function listed(parts: Parts | null): readonly Parts[] {
  return parts === null ? [] : [parts]
}

function seasonAt(reading: Reading, index: number): Parts | null {
  const { tokens, base } = reading
  const season = seasonOf(tokens[index]?.lower ?? '', base)
  if (season === null) return null
  const span = withYear(reading, { first: index, last: index })
  return span.year === null ? null : { ...span, month: null, day: null, season }
}

/** Where a year before is another date's if one follows: "бюджет на 2025 рік 3 грудня 2024 року". */
const YEAR_LAST: ReadonlySet<string> = new Set('ru uk be bg mk sr hr bs sl cs sk pl'.split(' '))

/** What stands between two tokens, with the year before or after it. */
function withYear(
  { tokens, base, text }: Reading,
  { first, last }: { readonly first: number; readonly last: number },
): { first: number; last: number; year: number | null } {
  const before = () => yearBefore(tokens, first, base)
  const after = () => yearAfter(tokens, last, base, text)
  const isLast = YEAR_LAST.has(base)
  const ahead = isLast ? null : before()
  const behind = ahead === null ? after() : null
  if (behind !== null) return { first, last: behind.at, year: behind.value }
  const year = isLast ? before() : ahead
  return { first: year?.at ?? first, last, year: year?.value ?? null }
}

function aroundMonth(reading: Reading, name: MonthAt): readonly Parts[] {
  const { tokens, base, text } = reading
  const { month } = name
  const days = daysBeside(tokens, name, base, text)
  const span = withYear(reading, days ?? name)
  if (days === null) return span.year === null && !standsAlone(reading, name) ? [] : [{ ...span, month, day: null }]
  const { year } = span
  const earlier = daysListedBefore(tokens, days, base).map(({ value, at }) => ({
    first: at,
    last: at,
    year,
    month,
    day: value,
  }))
  return [...earlier.toReversed(), { ...span, month, day: days.day, toDay: days.toDay }]
}

/** A shorter name of a month may be any word (`mai` is more in Romanian), unless the own table knows it. */
const SHORTEST_ALONE = 5

/** Whether a month without day and year is one: some names are common words too. */
function standsAlone({ tokens, base, text }: Reading, name: MonthAt): boolean {
  const lower = lowerAt(tokens, name.first)
  const isWord = tokens[name.first]?.text === lower
  if (base === 'en' && isWord) return false
  if (isSureName(name, lower, base) || isInflectedTurkic(lower, isWord, base)) return true
  return hasMonthWord(tokens, name, base) || partBeside(text, spanOfTokens(tokens, name), base) !== null
}

function spanOfTokens(tokens: readonly Token[], { first, last }: MonthAt): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
}

function isSureName({ first, last }: MonthAt, lower: string, base: string): boolean {
  if (DOUBTFUL_ALONE[base]?.test(lower) === true) return false
  return last > first || lower.length >= SHORTEST_ALONE || monthOf(lower, base) !== null
}

/** `temmuzda`; Kazakh cities and peoples are called like months, but with a capital: `Қазанда`. */
function isInflectedTurkic(lower: string, isWord: boolean, base: string): boolean {
  if (base === 'tr') return lower.length > 4 && /[td](?:a|e|an|en)$/u.test(lower)
  return base === 'kk' && isWord && /^(?!қазан|қараша).*[дт][ае]н?$/u.test(lower)
}

/** A word beside it that stands only with months. */
function hasMonthWord(tokens: readonly Token[], { first, last }: MonthAt, base: string): boolean {
  const [before, after] = [lowerAt(tokens, first - 1), lowerAt(tokens, last + 1)]
  if (MONTH_WORDS.test(after)) return true
  if (lowerAt(tokens, first).length <= 2) return false
  const isBefore = wordTest(MONTH_PREPOSITIONS, 'before month', base)
  return isBefore(before) || wordTest(MONTH_POSTPOSITIONS, 'after month', base)(after)
}

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

function yearAlone(tokens: readonly Token[], index: number, base: string, text: string): Parts | null {
  const year = fourDigits(tokens[index])
  if (year === null) return null
  const span = { first: index, year, month: null, day: null }
  const to = yearRangeEnd(tokens, index, year)
  if (to !== null) return { ...span, last: withYearWord(tokens, to.at, base), toYear: to.value }
  return isYear(tokens, index, base, text) || isYearOfPart(tokens, index, base, text)
    ? { ...span, last: withYearWord(tokens, index, base) }
    : null
}

/** `III квартал 2024`, `2023 végén`: nothing else has quarters and ends, but a thing that is counted may begin. */
function isYearOfPart(tokens: readonly Token[], index: number, base: string, text: string): boolean {
  const [token, after] = [tokens[index], tokens[index + 1]]
  if (token === undefined || isCounted(tokens, index, text, base)) return false
  const found = partBeside(text, token, base)
  if (found === null) return false
  const isThird = found.part === 'early' || found.part === 'mid' || found.part === 'late'
  return !isThird || found.end > token.end || after === undefined || !countsThings(after, base)
}
