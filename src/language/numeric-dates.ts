/** Dates in figures: `2024-03-19`, `19.03.2024`, `3/4/24`, `2024年3月19日`, `3月19日`. For `dates.ts` and `parse-date.ts`. */
import { calendarBounds } from './calendar.ts'
import type { DateSpan } from './dates.ts'

const ISO = /(?<![\p{Nd}\p{L}./-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\p{Nd}-])/gu
const DOTTED = /(?<![\p{Nd}\p{L}.,/-])(\d{1,2})\.[ \u00a0]?(\d{1,2})\.[ \u00a0]?(\d{4}|\d{2})(?![\p{Nd}%]|[.,]\p{Nd})/gu
/** `26. 8.`: a day of a month where the year is plain. */
const DAY_DOTTED = /(?<![\p{Nd}\p{L}.,/-])(\d{1,2})\.[ \u00a0]?(\d{1,2})\.(?![ \u00a0]?\d|\p{L})/gu
const DOTTED_DAYS: ReadonlySet<string> = new Set('cs sk de sl hr sr bs fi et da nb lv bg'.split(' '))
const SLASHED = /(?<![\p{Nd}\p{L}.,/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\p{Nd}/-])/gu
const CHINESE = /(?<!\d)(\d{4})\s?[年년]\s?(?:(\d{1,2})\s?[月월]\s?(?:(\d{1,2})\s?[日일号號])?)?/gu

const CHINESE_DAY = /(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]/gu

/** A year written with two digits: 70 to 99 are 1970 to 1999, the rest 2000 to 2069. */
export function fullYear(digits: string): number {
  const value = Number(digits)
  return digits.length > 2 ? value : value >= 70 ? 1900 + value : 2000 + value
}

/** One or two readings of `a/b/year`; none if no calendar has such a day. Day first stands first. */
export function readingsOf(a: number, b: number, year: number): { day: number; month: number; iso: string }[] {
  const readings: { day: number; month: number; iso: string }[] = []
  for (const [day, month] of a === b ? [[a, b] as const] : [[a, b] as const, [b, a] as const]) {
    const bounds = calendarBounds(year, month, day)
    if (bounds !== null && month <= 12) readings.push({ day, month, iso: bounds.earliest })
  }
  return readings
}

/** Dates in figures, in reading order. English reads `3/4/24` both ways; elsewhere the day stands first if it can. */
export function numericDates(text: string, base: string): DateSpan[] {
  const found: DateSpan[] = []
  if (!/\p{Nd}/u.test(text)) return found
  const add = (span: DateSpan | null): void => {
    if (span !== null) found.push(span)
  }
  for (const match of text.matchAll(ISO)) add(dateOf(match, Number(match[1]), Number(match[2]), Number(match[3])))
  for (const match of text.matchAll(DOTTED))
    add(dateOf(match, fullYear(match[3] ?? ''), Number(match[2]), Number(match[1])))
  for (const match of text.matchAll(CHINESE))
    add(dateOf(match, Number(match[1]), optional(match[2]), optional(match[3])))
  for (const match of text.matchAll(CHINESE_DAY)) add(dayOf(match, Number(match[1]), Number(match[2])))
  if (DOTTED_DAYS.has(base))
    for (const match of text.matchAll(DAY_DOTTED)) add(dayOf(match, Number(match[2]), Number(match[1])))
  for (const match of text.matchAll(SLASHED)) add(slashed(match, base))
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter((span, index, all) => span.start >= (all[index - 1]?.end ?? 0))
}

function optional(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}

function dateOf(match: RegExpExecArray, year: number, month: number | null, day: number | null): DateSpan | null {
  const bounds = calendarBounds(year, month ?? undefined, day ?? undefined)
  if (bounds === null) return null
  const precision = day !== null ? 'day' : month !== null ? 'month' : 'year'
  return { ...spanOf(match), year, month, day, season: null, precision, bounds, ambiguous: false }
}

/** A day of any year; in a leap year there are all. */
function dayOf(match: RegExpExecArray, month: number, day: number): DateSpan | null {
  if (calendarBounds(2000, month, day) === null) return null
  return { ...spanOf(match), year: null, month, day, season: null, precision: 'day', bounds: null, ambiguous: false }
}

function slashed(match: RegExpExecArray, base: string): DateSpan | null {
  const year = fullYear(match[4] ?? '')
  const [first, second] = readingsOf(Number(match[1]), Number(match[3]), year)
  if (first === undefined) return null
  if (second === undefined || base !== 'en') return dateOf(match, year, first.month, first.day)
  const [earliest, latest] = first.iso < second.iso ? [first.iso, second.iso] : [second.iso, first.iso]
  const bounds = { earliest, latest }
  return { ...spanOf(match), year, month: null, day: null, season: null, precision: 'day', bounds, ambiguous: true }
}

function spanOf(match: RegExpExecArray): { start: number; end: number; written: string } {
  const written = match[0].trimEnd()
  return { start: match.index, end: match.index + written.length, written }
}
