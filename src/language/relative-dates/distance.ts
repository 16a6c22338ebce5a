/** How far from the day a text came out something is said to be, and which days that makes. Pure; no clock. [C7] */
import { addDays, calendarBounds } from '../calendar.ts'
import { persianBounds } from '../persian-calendar.ts'

/** First and last day something can be on, `YYYY-MM-DD`. */
export interface Days {
  readonly earliest: string
  readonly latest: string
}

/**
 * `unit`: so many days, weeks, months or years on (less than 0: back); counted ones ("three weeks ago") are about so far. `weekday`: from
 * Monday, 1; `turn` -1 is the last one before, 1 the next one after, 0 the nearest. `yearless`: a month or a day of one whose year is not
 * said, `persian` by the Solar Hijri calendar.
 */
export type Distance =
  | {
      readonly kind: 'unit'
      readonly unit: 'day' | 'week' | 'month' | 'year'
      readonly count: number
      readonly isCounted: boolean
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly turn: -1 | 0 | 1 }
  | { readonly kind: 'yearless'; readonly month: number; readonly day: number | null; readonly persian: boolean }

/**
 * The days a distance means in a text that came out between two days; `null` where the calendar has none, or where the text's own date
 * is too wide to tell the year of a date without one.
 */
export function resolveDistance(distance: Distance, published: Days): Days | null {
  if (distance.kind === 'yearless') return nearestOf(distance, published)
  const [first, last] = [from(distance, published.earliest), from(distance, published.latest)]
  return first === null || last === null || first.earliest > last.latest
    ? null
    : { earliest: first.earliest, latest: last.latest }
}

function from(distance: Exclude<Distance, { kind: 'yearless' }>, day: string): Days | null {
  if (distance.kind === 'weekday') return oneDay(addDays(day, weekdayShift(distance, weekdayOf(day))))
  const { unit, count, isCounted } = distance
  switch (unit) {
    case 'day':
      return oneDay(addDays(day, count))
    case 'week':
      return isCounted
        ? spread(addDays(day, count * 7), 3, 3)
        : spread(addDays(day, count * 7 + 1 - weekdayOf(day)), 0, 6)
    case 'month': {
      const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count
      return calendarBounds(Math.floor(months / 12), (months % 12) + 1)
    }
    case 'year':
      return calendarBounds(Number(day.slice(0, 4)) + count)
  }
}

function oneDay(day: string | null): Days | null {
  return spread(day, 0, 0)
}

function spread(day: string | null, back: number, on: number): Days | null {
  const [earliest, latest] = day === null ? [null, null] : [addDays(day, -back), addDays(day, on)]
  return earliest === null || latest === null ? null : { earliest, latest }
}

/** Monday is 1. */
function weekdayOf(day: string): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
}

/** News tells of the weekday that has just been; the day itself may be meant by its name, but not by "last" or "next". */
function weekdayShift({ weekday, turn }: { readonly weekday: number; readonly turn: -1 | 0 | 1 }, on: number): number {
  const back = (on - weekday + 7) % 7
  if (turn === 0) return -back
  return turn < 0 ? -(back === 0 ? 7 : back) : 7 - back
}

/** Wider than this a date cannot tell the year of another: half a year, in days. */
const WIDEST = 183

/** Of the years around, the one in which it lies nearest to the day the text came out. */
function nearestOf({ month, day, persian }: Extract<Distance, { kind: 'yearless' }>, published: Days): Days | null {
  if (daysBetween(published.earliest, published.latest) > WIDEST) return null
  const boundsIn = persian ? persianBounds : calendarBounds
  const year = Number(published.earliest.slice(0, 4)) - (persian ? 621 : 0)
  const candidates = [-2, -1, 0, 1, 2].flatMap((by) => boundsIn(year + by, month, day ?? undefined) ?? [])
  const distance = (days: Days) => Math.abs(daysBetween(days.earliest, published.earliest))
  return candidates.toSorted((one, other) => distance(one) - distance(other))[0] ?? null
}

function daysBetween(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / 86_400_000
}
