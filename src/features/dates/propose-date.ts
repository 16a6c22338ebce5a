/**
 * Proposes when an article was published, from its address and its text (C7). A proposal carries what it was read from and
 * becomes a fact only when a person takes it (C9). Pure.
 */
import type { DateBounds } from '#domain/date-bounds.ts'
import { isRealDay } from '#domain/valid-dates.ts'
import { findDates, type DateSpan } from '#language/dates.ts'
import { parseDateInWords } from '#language/parse-date.ts'

/** Datelines stand at the beginning; further down, dates are those of events. */
const headLength = 700
/** A line that is a date and no more is short. */
const longestDateLine = 40
/** Enough to infer from; news articles are rarely longer. */
const readLength = 30_000
/** Code units of text shown on each side of a date. */
const aroundDate = 32

export interface DateSource {
  readonly url: string | null
  readonly text: string
  readonly language: string
}

/** The best proposal with its basis and snippet; `null` when neither address nor text says anything. */
export function proposeDate({ url, text, language }: DateSource): DateBounds | null {
  const dates = findDates(text.slice(0, readLength), language)
  return lineThatIsDate(text, language) ?? dateline(text, dates) ?? urlDate(url) ?? latestMentioned(text, dates)
}

/** A day in an address: `/2024/03/19/`, `2024-03-19`, `20240319`; with `/2024/03/` the month. */
export function urlDate(url: string | null): DateBounds | null {
  if (url === null) return null
  const day = /(?<!\d)((?:19|20)\d\d)([-/._]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url)
  if (day) {
    const iso = `${day[1]}-${day[3]}-${day[4]}`
    return isRealDay(iso) ? bounds(iso, iso, 'url', day[0]) : null
  }
  const month = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])(?=\/|$)/.exec(url)
  if (!month) return null
  const start = `${month[1]}-${month[2]}`
  const last = new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).getUTCDate()
  return bounds(`${start}-01`, `${start}-${last}`, 'url', month[0])
}

/** A line near the beginning that is nothing but a day, written as people type one ("22 marca, 2025"). */
function lineThatIsDate(text: string, language: string): DateBounds | null {
  for (const line of text.slice(0, headLength).split('\n')) {
    const written = line.trim()
    if (written.length > longestDateLine || !/\p{Nd}{4}/u.test(written)) continue
    const read = parseDateInWords(written, { language })
    if (read.kind === 'date' && read.earliest !== null && read.earliest === read.latest && !read.approximate)
      return bounds(read.earliest, read.latest, 'text', written)
  }
  return null
}

/** A full day that has a line near the beginning almost to itself. */
function dateline(text: string, dates: readonly DateSpan[]): DateBounds | null {
  for (const date of dates) {
    if (date.start > headLength) break
    if (date.precision !== 'day' || date.bounds === null || date.ambiguous) continue
    const line = lineAround(text, date)
    if (line.length <= date.written.length + 60 && !/[.!?]\s+\p{L}/u.test(line))
      return bounds(date.bounds.earliest, date.bounds.latest, 'text', line.trim())
  }
  return null
}

/** An article cannot be older than the latest past day it tells of; how much later it came out stays open. */
function latestMentioned(text: string, dates: readonly DateSpan[]): DateBounds | null {
  let latest: DateSpan | null = null
  for (const date of dates) {
    if (date.precision !== 'day' || date.bounds === null || date.ambiguous) continue
    if (latest === null || date.bounds.earliest > (latest.bounds?.earliest ?? '')) latest = date
  }
  if (latest?.bounds == null) return null
  return bounds(latest.bounds.earliest, null, 'inferred', snippetAround(text, latest))
}

function bounds(earliest: string, latest: string | null, basis: DateBounds['basis'], snippet: string): DateBounds {
  return { earliest, latest, approximate: false, basis, snippet }
}

function lineAround(text: string, { start, end }: DateSpan): string {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end)
  return text.slice(from, to < 0 ? text.length : to)
}

/** Whole words around a date, on one line. */
function snippetAround(text: string, { start, end }: DateSpan): string {
  const before = text.slice(Math.max(0, start - aroundDate), start)
  const after = text.slice(end, end + aroundDate)
  const head = start > aroundDate ? before.replace(/^\S*\s/u, '') : before
  const tail = end + aroundDate < text.length ? after.replace(/\s\S*$/u, '') : after
  return `${head}${text.slice(start, end)}${tail}`.replaceAll(/\s+/g, ' ').trim()
}
