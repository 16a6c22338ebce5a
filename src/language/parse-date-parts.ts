/** Bounds of "early", "mid", "late" and halves of a year or a month: thirds and halves. For `parse-date.ts` only. */
import { calendarBounds } from './calendar.ts'
import type { IsoBounds } from './calendar.ts'
import type { DatePart } from './parse-date-words.ts'

const YEAR_PARTS: Readonly<Record<DatePart, readonly [number, number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  firstHalf: [1, 6],
  secondHalf: [7, 12],
}

/** A third or half of a year by whole months; `null` if there is no such year. */
export function partOfYear(part: DatePart, year: number): IsoBounds | null {
  const [from, to] = YEAR_PARTS[part]
  const [first, last] = [calendarBounds(year, from), calendarBounds(year, to)]
  return first === null || last === null ? null : { earliest: first.earliest, latest: last.latest }
}

/** A third or half of a month: days 1-10, 11-20, 21 to the end; `null` if there is no such month. */
export function partOfMonth(part: DatePart, year: number, month: number): IsoBounds | null {
  const whole = calendarBounds(year, month)
  if (whole === null) return null
  const day = (number: number): string => calendarBounds(year, month, number)?.earliest ?? whole.latest
  if (part === 'early') return { earliest: whole.earliest, latest: day(10) }
  if (part === 'mid') return { earliest: day(11), latest: day(20) }
  if (part === 'late') return { earliest: day(21), latest: whole.latest }
  return part === 'firstHalf'
    ? { earliest: whole.earliest, latest: day(15) }
    : { earliest: day(16), latest: whole.latest }
}
