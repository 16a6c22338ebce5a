/** Dates as files state them in metadata: machine forms only. What is not certain stays unread and is kept as it was. */
import type { DateBounds } from '#domain/date-bounds.ts'

/**
 * A date of a file's metadata as bounds (C7). Reads ISO 8601 dates and times, `2024-03`, `2024`, `20240319`, and Unix
 * times in seconds or milliseconds (as UTC). `null` for anything else, `03/04/24` above all: nobody can tell its order.
 */
export function metadataDate(raw: string): DateBounds | null {
  const written = raw.trim()
  const span = fromIso(written) ?? fromCompact(written) ?? fromUnixTime(written)
  if (!span) return null
  return { earliest: span[0], latest: span[1], approximate: false, basis: 'metadata', snippet: written }
}

type Span = readonly [earliest: string, latest: string]

function fromIso(written: string): Span | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ]\d\d:?\d\d.*)?)?)?$/.exec(written)
  return match ? span(match[1], match[2], match[3]) : null
}

function fromCompact(written: string): Span | null {
  const match = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{6}Z?)?$/.exec(written)
  return match ? span(match[1], match[2], match[3]) : null
}

function fromUnixTime(written: string): Span | null {
  if (!/^\d{9,13}(\.\d+)?$/.test(written)) return null
  const number = Number(written)
  const date = new Date(number < 1e11 ? number * 1000 : number)
  const day = Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10)
  return day !== null && day >= '1980' && day < '2100' ? [day, day] : null
}

function span(year: string | undefined, month: string | undefined, day: string | undefined): Span | null {
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`
  const lastDay = day ?? String(daysIn(Number(year), Number(month ?? 12))).padStart(2, '0')
  const last = `${year}-${month ?? '12'}-${lastDay}`
  return isDay(first) && isDay(last) ? [first, last] : null
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
