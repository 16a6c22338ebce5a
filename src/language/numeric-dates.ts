/** Dates in figures: `2024-03-19`, `19.03.2024`, `3/4/24`, `2024年3月19日`, `3月19日`. For `dates.ts` and `parse-date.ts`. */
import { calendarBounds } from './calendar.ts'
import { countedForms } from './counted-dates.ts'
import type { CountedForm, Said } from './counted-dates.ts'
import type { DateSpan } from './dates.ts'
import { asciiDigits } from './tokens.ts'

const ISO = /(?<![\p{Nd}\p{L}./-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\p{Nd}-]|[./]\p{Nd})/gu
const DOTTED = /(?<![\p{Nd}\p{L}.,/-])(\d{1,2})\.[ \u00a0]?(\d{1,2})\.[ \u00a0]?(\d{4}|\d{2})(?![\p{Nd}%]|[.,]\p{Nd})/gu
/** `26. 8.`: a day of a month where the year is plain. */
const DAY_DOTTED = /(?<![\p{Nd}\p{L}.,/-])(\d{1,2})\.[ \u00a0]?(\d{1,2})\.(?![ \u00a0]?\d|\p{L})/gu
const DOTTED_DAYS: ReadonlySet<string> = new Set('cs sk de sl hr sr bs fi et da nb lv bg'.split(' '))
const SLASHED = /(?<![\p{Nd}\p{L}.,/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\p{Nd}/-])/gu

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
  const counted = countedForms(base)
  // Only those can be without a figure.
  return counted.length > 0 || /\p{Nd}/u.test(text) ? datesInFigures(text, base, counted) : []
}

function datesInFigures(text: string, base: string, counted: readonly CountedForm[]): DateSpan[] {
  const found: DateSpan[] = []
  const plain = withAsciiDigits(text)
  const add = (match: RegExpExecArray, said: Said | null): void => {
    const span = said === null ? null : dateOf(text, match, said)
    if (span !== null) found.push(span)
  }
  // Of two that are as long the first is taken: `1403/7/19` is a day of the Persian calendar.
  for (const { pattern, read } of counted) for (const match of plain.matchAll(pattern)) add(match, read(match.slice(1)))
  for (const match of plain.matchAll(ISO)) add(match, day(Number(match[1]), Number(match[3]), Number(match[4])))
  for (const match of plain.matchAll(DOTTED))
    add(match, day(fullYear(match[3] ?? ''), Number(match[2]), Number(match[1])))
  if (DOTTED_DAYS.has(base))
    for (const match of plain.matchAll(DAY_DOTTED)) {
      const [dayOfMonth, month] = [Number(match[1]), Number(match[2])]
      if (calendarBounds(LEAP_YEAR, month, dayOfMonth) !== null)
        add(match, { year: null, month, day: dayOfMonth, toDay: null })
    }
  for (const match of plain.matchAll(SLASHED)) {
    const span = slashed(text, match, base)
    if (span !== null) found.push(span)
  }
  let end = 0
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      const isFree = span.start >= end
      if (isFree) end = span.end
      return isFree
    })
}

/** Has every day that any year has. */
const LEAP_YEAR = 2024

/** As long as the text: digits that take two units stay. */
function withAsciiDigits(text: string): string {
  return text.replaceAll(/[^\P{Nd}0-9]+/gu, (digits) => {
    const ascii = asciiDigits(digits)
    return ascii.length === digits.length ? ascii : digits
  })
}

function day(year: number, month: number, dayOfMonth: number): Said {
  return { year, month, day: dayOfMonth, toDay: null }
}

function dateOf(text: string, match: RegExpExecArray, said: Said): DateSpan | null {
  const { year, month, day: first, toDay } = said
  const bounds = said.bounds ?? boundsOf(said)
  if (bounds === null && year !== null) return null
  if (bounds === null && month === null) return null
  const precision = said.precision ?? (first !== null ? 'day' : month !== null ? 'month' : 'year')
  const parts = { year, month, day: first, toDay, season: said.season ?? null, persian: said.persian ?? null }
  return { ...spanOf(text, match), ...parts, precision, bounds, ambiguous: false }
}

function boundsOf({ year, month, day: first, toDay }: Said): DateSpan['bounds'] {
  if (year === null) return null
  const from = calendarBounds(year, month ?? undefined, first ?? undefined)
  const to = toDay === null ? from : calendarBounds(year, month ?? undefined, toDay)
  return from === null || to === null ? null : { earliest: from.earliest, latest: to.latest }
}

function slashed(text: string, match: RegExpExecArray, base: string): DateSpan | null {
  const year = fullYear(match[4] ?? '')
  const [first, second] = readingsOf(Number(match[1]), Number(match[3]), year)
  if (first === undefined) return null
  if (second === undefined || base !== 'en') return dateOf(text, match, day(year, first.month, first.day))
  const [earliest, latest] = first.iso < second.iso ? [first.iso, second.iso] : [second.iso, first.iso]
  const unknown = { month: null, day: null, toDay: null, season: null, persian: null }
  return { ...spanOf(text, match), ...unknown, year, precision: 'day', bounds: { earliest, latest }, ambiguous: true }
}

function spanOf(text: string, match: RegExpExecArray): { start: number; end: number; written: string } {
  const end = match.index + match[0].trimEnd().length
  return { start: match.index, end, written: text.slice(match.index, end) }
}
