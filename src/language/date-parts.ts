/** Parts of a year or a month in running text: "early March", "the end of 2023", "III квартал 2024". For `dates.ts` only. [C7] */
import { calendarBounds } from './calendar.ts'
import { partPatterns } from './date-part-patterns.ts'
import type { DateSpan } from './dates.ts'
import { partOfMonth, partOfYear } from './parse-date-parts.ts'
import type { DatePart } from './parse-date-words.ts'
import type { Span } from './words.ts'

/** A part of a year or a month; of a year also a quarter, from 1. */
type Part = DatePart | 1 | 2 | 3 | 4

/** A part, and where its words and the date stand together. */
export interface PartAt extends Span {
  readonly part: Part
}

/** How far words of a part reach, in UTF-16 code units. */
const REACH = 60

/** The part that words beside a date make of it; `null` where there are none. */
export function partBeside(text: string, { start, end }: Span, base: string): PartAt | null {
  const { before, after } = partPatterns(base)
  const ahead = before.exec(text.slice(Math.max(0, start - REACH), start))
  const behind = ahead === null ? after.exec(text.slice(end, end + REACH)) : null
  const part = partOf((ahead ?? behind)?.groups ?? {}, base)
  if (part === null) return null
  return { part, start: start - (ahead?.[0].length ?? 0), end: end + (behind?.[0].length ?? 0) }
}

function partOf(groups: Readonly<Record<string, string | undefined>>, base: string): Part | null {
  const named = (['early', 'mid', 'late'] as const).find((each) => groups[each] !== undefined)
  if (named !== undefined) return named
  const of = (noun: string) => groups[noun] ?? groups[`${noun}Behind`] ?? groups[`${noun}Code`] ?? groups[`${noun}Last`]
  const [half, quarter] = [of('half'), of('quarter')]
  const at = partPatterns(base).ordinals.findIndex((ordinal) => ordinal.test(half ?? quarter ?? ''))
  return (half === undefined ? ([1, 2, 3, 4] as const)[at] : (['firstHalf', 'secondHalf'] as const)[at]) ?? null
}

/** A month or a year with the words that make it a part of one; any other date, and one without such words, unchanged. */
export function withPart(text: string, date: DateSpan, base: string): DateSpan {
  const found = isWhole(date) ? partBeside(text, date, base) : null
  // Quarters are of years.
  if (found === null || (typeof found.part === 'number' && date.month !== null)) return date
  const { part, start } = found
  const behind = date.year === null ? yearBehind(text, found.end, base) : null
  const { year, end } = behind ?? { year: date.year, end: found.end }
  const bounds = year === null ? null : boundsOf(part, year, date.month)
  const precision = part === 'early' || part === 'mid' || part === 'late' ? 'third' : 'part'
  return { ...date, start, end, written: text.slice(start, end), year, precision, bounds }
}

/** `maaliskuun alussa 2024`: the year behind the part. What is counted stands in the partitive. */
const YEAR_BEHIND: Readonly<Record<string, RegExp>> = {
  fi: /^\s(1[5-9]\d\d|20\d\d|21\d\d)(?![\p{L}\p{Nd}]|[.,:]\p{Nd}|\s?[%€]|\s\p{Ll}+(?<!ll|ss)[aä](?!\p{L}))/u,
  et: /^\s(1[5-9]\d\d|20\d\d|21\d\d)(?![\p{L}\p{Nd}]|[.,:]\p{Nd}|\s?[%€]|\s\p{Ll})/u,
}

function yearBehind(text: string, from: number, base: string): { readonly year: number; readonly end: number } | null {
  const behind = YEAR_BEHIND[base]?.exec(text.slice(from, from + REACH))
  return behind ? { year: Number(behind[1]), end: from + behind[0].length } : null
}

/** A month, or one single year: nothing finer and no span of them. */
function isWhole({ precision, month, year, bounds }: DateSpan): boolean {
  if (precision === 'month') return month !== null
  return precision === 'year' && year !== null && bounds?.latest === calendarBounds(year)?.latest
}

function boundsOf(part: Part, year: number, month: number | null): DateSpan['bounds'] {
  if (typeof part === 'number') {
    const [first, last] = [calendarBounds(year, part * 3 - 2), calendarBounds(year, part * 3)]
    return first === null || last === null ? null : { earliest: first.earliest, latest: last.latest }
  }
  const bounds = month === null ? partOfYear(part, year) : partOfMonth(part, year, month)
  const { earliest, latest } = bounds ?? { earliest: null, latest: null }
  return earliest === null || latest === null ? null : { earliest, latest }
}
