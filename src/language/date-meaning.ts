/** What a typed date means: the shapes `parse-date.ts` answers with, and how they are made. [C7] */
import { addDays, calendarBounds } from './calendar.ts'
import type { IsoBounds, Season } from './calendar.ts'
import type { DatePart, DateRelation } from './parse-date-words.ts'

/** What was understood, for the interface to echo in words. */
export type DateMeaning =
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'season'; readonly year: number; readonly season: Season }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'part'; readonly part: DatePart; readonly of: DateMeaning }
  | { readonly kind: DateRelation; readonly of: DateMeaning }
  | { readonly kind: 'range'; readonly from: DateMeaning; readonly to: DateMeaning }

/** One understood date: its bounds (days, inclusive; `null` is open), whether it was said to be about, and its meaning. */
export interface ParsedDate extends IsoBounds {
  readonly approximate: boolean
  readonly echo: DateMeaning
}

/** Why nothing was understood. `notUnderstood` is the part of the input that is to blame, as typed. */
export interface DateProblem {
  readonly kind: 'error'
  readonly reason: 'empty' | 'notUnderstood' | 'noSuchDay' | 'noYear' | 'reversed' | 'needsToday'
  readonly notUnderstood: string
}

/** One date, or two readings to choose from (`03/04/24`), or a problem. */
export type DateInWords =
  | ({ readonly kind: 'date' } & ParsedDate)
  | { readonly kind: 'ambiguous'; readonly readings: readonly ParsedDate[] }
  | DateProblem

/** What a step of reading gives: one or more readings, or a problem. */
export type Read = readonly ParsedDate[] | DateProblem

/** Tells a problem from readings. */
export function isProblem(read: Read): read is DateProblem {
  return 'reason' in read
}

/** The readings, none for a problem. */
export function readingsIn(read: Read): readonly ParsedDate[] {
  return isProblem(read) ? [] : read
}

/** A problem with the part of the input to blame, without white space around it. */
export function problem(reason: DateProblem['reason'], notUnderstood: string): DateProblem {
  return { kind: 'error', reason, notUnderstood: notUnderstood.trim() }
}

/** A day; the problem `noSuchDay` if no calendar has it. */
export function dayOf(year: number, month: number, day: number, text: string): Read {
  const bounds = calendarBounds(year, month, day)
  return bounds === null
    ? problem('noSuchDay', text)
    : [{ ...bounds, approximate: false, echo: { kind: 'day', year, month, day } }]
}

/** A month of a year. */
export function monthOfYear(year: number, month: number, text: string): Read {
  const bounds = calendarBounds(year, month)
  return bounds === null
    ? problem('noSuchDay', text)
    : [{ ...bounds, approximate: false, echo: { kind: 'month', year, month } }]
}

/** A year. */
export function yearOf(year: number, text: string): Read {
  const bounds = calendarBounds(year)
  return bounds === null
    ? problem('noSuchDay', text)
    : [{ ...bounds, approximate: false, echo: { kind: 'year', year } }]
}

/** The bounds of what stands in a relation to a date: "until 2020" takes in its last day, "before 2020" ends in 2019. */
export function relatedBounds(kind: DateRelation, { earliest, latest }: IsoBounds): IsoBounds {
  if (kind === 'from') return { earliest, latest: null }
  if (kind === 'until') return { earliest: null, latest }
  if (kind === 'after') return { earliest: latest === null ? null : addDays(latest, 1), latest: null }
  return { earliest: null, latest: earliest === null ? null : addDays(earliest, -1) }
}

/** The meaning of bounds that came as EDTF; `null` if both ends are open. */
export function echoOfEdtf({ earliest, latest }: IsoBounds): DateMeaning | null {
  if (earliest === null || latest === null) {
    const day = earliest ?? latest
    if (day === null) return null
    const of = meaningOfBounds(
      earliest === null ? `${day.slice(0, 4)}-01-01` : day,
      earliest === null ? day : `${day.slice(0, 4)}-12-31`,
    )
    return { kind: earliest === null ? 'until' : 'from', of: of ?? meaningOfDay(day) }
  }
  return meaningOfBounds(earliest, latest) ?? { kind: 'range', from: meaningOfDay(earliest), to: meaningOfDay(latest) }
}

function meaningOfDay(day: string): DateMeaning {
  return { kind: 'day', year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

/** A day, month, year or span of years with exactly these bounds; `null` if they are none. */
function meaningOfBounds(earliest: string, latest: string): DateMeaning | null {
  if (earliest === latest) return meaningOfDay(earliest)
  const [year, month] = [Number(earliest.slice(0, 4)), Number(earliest.slice(5, 7))]
  if (calendarBounds(year)?.earliest === earliest && calendarBounds(year)?.latest === latest)
    return { kind: 'year', year }
  if (calendarBounds(year, month)?.earliest === earliest && calendarBounds(year, month)?.latest === latest)
    return { kind: 'month', year, month }
  const toYear = Number(latest.slice(0, 4))
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31'))
    return { kind: 'range', from: { kind: 'year', year }, to: { kind: 'year', year: toYear } }
  return null
}
