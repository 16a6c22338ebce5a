/** The Solar Hijri calendar of Iran and Afghanistan in days of the Gregorian one. By the rule of 33 years, right from 1200 to 1500. */
import { addDays } from './calendar.ts'

/** Years in every 33 that have a leap day. */
const LEAP = new Set([1, 5, 9, 13, 17, 22, 26, 30])
const DAY = 86_400_000
/** The first day of 1403. */
const START = { year: 1403, at: Date.UTC(2024, 2, 20) }

function isLeap(year: number): boolean {
  return LEAP.has(year % 33)
}

/** How many days a month (1 to 12) has; 0 for no month. */
function daysIn(year: number, month: number): number {
  if (!Number.isInteger(month) || month < 1 || month > 12) return 0
  return month <= 6 ? 31 : month <= 11 ? 30 : isLeap(year) ? 30 : 29
}

function newYear(year: number): string {
  let days = 0
  for (let at = START.year; at < year; at++) days += isLeap(at) ? 366 : 365
  for (let at = year; at < START.year; at++) days -= isLeap(at) ? 366 : 365
  return new Date(START.at + days * DAY).toISOString().slice(0, 10)
}

/** First and last day (`YYYY-MM-DD`) of a year, a month or a day; `null` if there is none or the year is not in 1200 to 1500. */
export function persianBounds(year: number, month?: number, day?: number): { earliest: string; latest: string } | null {
  const last = month ?? 12
  const [from, to] = [isoDay(year, month ?? 1, day ?? 1), isoDay(year, last, day ?? daysIn(year, last))]
  return from === null || to === null ? null : { earliest: from, latest: to }
}

function isoDay(year: number, month: number, day: number): string | null {
  if (!Number.isInteger(year) || year < 1200 || year > 1500) return null
  if (!Number.isInteger(day) || day < 1 || day > daysIn(year, month)) return null
  return addDays(newYear(year), Math.min(month - 1, 6) * 31 + Math.max(0, month - 7) * 30 + day - 1)
}
