/** Arithmetic on ISO dates of the Gregorian calendar. No clock, no time zone. */

/** Days from `earliest` to `latest`, both inclusive, as `YYYY-MM-DD`; `null` for an open end. */
export interface IsoBounds {
  readonly earliest: string | null
  readonly latest: string | null
}

/** How many days a month (1 to 12) has in a year; 0 for no month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** `YYYY-MM-DD`, or `null` if there is no such day or the year is not in 1 to 9999. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** First and last day of a year, a month or a single day; `null` if there is no such date. */
export function calendarBounds(
  year: number,
  month?: number,
  day?: number,
): { earliest: string; latest: string } | null {
  const earliest = isoDay(year, month ?? 1, day ?? 1)
  const latest = isoDay(year, month ?? 12, day ?? daysInMonth(year, month ?? 12))
  return earliest === null || latest === null ? null : { earliest, latest }
}

/** The day a number of days after (or before) an ISO day; `null` past the years 1 to 9999 or for no ISO day. */
export function addDays(isoDate: string, days: number): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate)
  if (parts === null) return null
  let [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3]) + days]
  while (day < 1) {
    month--
    if (month < 1) [year, month] = [year - 1, 12]
    day += daysInMonth(year, month)
  }
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month)
    month++
    if (month > 12) [year, month] = [year + 1, 1]
  }
  return isoDay(year, month, day)
}

/** What part of a year a season is, in the northern half of the world. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/**
 * Bounds of a season of a year by whole months (spring from March). "Winter 2023" can mean the one that began or the one
 * that ended in 2023, so its bounds hold both.
 */
export function seasonBounds(season: Season, year: number): { earliest: string; latest: string } | null {
  if (season === 'winter') {
    const [earliest, last] = [isoDay(year - 1, 12, 1), calendarBounds(year + 1, 2)]
    return earliest === null || last === null ? null : { earliest, latest: last.latest }
  }
  const from = { spring: 3, summer: 6, autumn: 9 }[season]
  const [first, last] = [calendarBounds(year, from), calendarBounds(year, from + 2)]
  return first === null || last === null ? null : { earliest: first.earliest, latest: last.latest }
}
