/** Dates with bounds in the words of the interface (C7). */
import { formatDay } from './format.ts'
import { uiMessages } from './messages/ui.ts'

/** A date that lies between two days, both inclusive; `null` at an end means open. */
interface DayBounds {
  readonly earliest: string | null
  readonly latest: string | null
  readonly approximate: boolean
}

/** `19 Mar 2024`, `Mar 2024`, `2024`, `since 2023`, `1 Feb 2024 – 3 Mar 2024`; `no date` for `null` or two open ends. */
export function dateWords(bounds: DayBounds | null): string {
  const words = uiMessages.date
  if (bounds === null || (bounds.earliest === null && bounds.latest === null)) return words.unknown
  const text = boundsWords(bounds.earliest, bounds.latest)
  return bounds.approximate ? words.about(text) : text
}

function boundsWords(earliest: string | null, latest: string | null): string {
  const words = uiMessages.date
  if (earliest === null) return words.until(lastDay(latest ?? ''))
  if (latest === null) return words.since(firstDay(earliest))
  if (earliest === latest) return formatDay(earliest)
  return wholePeriod(earliest, latest) ?? words.between(formatDay(earliest), formatDay(latest))
}

/** A beginning, by its year or month alone where that says the same day. */
function firstDay(day: string): string {
  if (day.endsWith('-01-01')) return day.slice(0, 4)
  return day.endsWith('-01') ? monthWords(day) : formatDay(day)
}

/** An end, by its year or month alone where that says the same day: "until 2023" reaches to its last day. */
function lastDay(day: string): string {
  if (day.endsWith('-12-31')) return day.slice(0, 4)
  return isEndOfMonth(day) ? monthWords(day) : formatDay(day)
}

/** `1 Mar 2024` without its day: `Mar 2024`. */
function monthWords(day: string): string {
  return formatDay(day).replace(/^\d+ /, '')
}

function isEndOfMonth(day: string): boolean {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).getUTCDate() === 1
}

/** Whole years or a month by name; `null` for any other stretch. */
function wholePeriod(earliest: string, latest: string): string | null {
  const year = earliest.slice(0, 4)
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31')) {
    const last = latest.slice(0, 4)
    return year === last ? year : uiMessages.date.between(year, last)
  }
  const isMonth = earliest.endsWith('-01') && latest.startsWith(earliest.slice(0, 7)) && isEndOfMonth(latest)
  return isMonth ? monthWords(earliest) : null
}
