/** Typed dates with the name of a month or a season. For `parse-date.ts` only. */
import { seasonBounds } from './calendar.ts'
import type { Season } from './calendar.ts'
import { dayOf, monthOfYear, problem, readingsIn, yearOf } from './date-meaning.ts'
import type { Read } from './date-meaning.ts'
import { monthsInAnyLanguage, seasonInAnyLanguage } from './months.ts'
import { fullYear } from './numeric-dates.ts'
import { NOISE } from './parse-date-words.ts'

interface Found {
  months: readonly number[]
  season: Season | null
  readonly numbers: string[]
}

/** Day, month name, season and year in any order; a word that is none of them is named in the problem. */
export function readNames(text: string, language: string | undefined): Read {
  const found: Found = { months: [], season: null, numbers: [] }
  for (const token of text.match(/\d+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[^\s,.'’-]/gu) ?? []) {
    if (!take(token, found, language)) return problem('notUnderstood', token)
  }
  const { year, day } = yearAndDay(found.numbers)
  if (year === undefined) {
    return problem(found.months.length > 0 || found.season !== null ? 'noYear' : 'notUnderstood', text)
  }
  if (!/^(?:\d{2}|\d{4})$/.test(year)) return problem('notUnderstood', year)
  if (found.season !== null) return seasonOfYear(found.season, fullYear(year), day, text)
  if (found.months.length > 0) return inMonths(found.months, fullYear(year), day, text)
  return day === undefined ? yearOf(fullYear(year), text) : problem('notUnderstood', text)
}

/** Sorts one token into what was found; `false` if it has no place there. */
function take(token: string, found: Found, language: string | undefined): boolean {
  const lower = token.toLowerCase()
  if (/^\d/.test(token)) return found.numbers.push(token) <= 2
  if (found.months.length === 0 && found.season === null) {
    found.months = monthsInAnyLanguage(lower, language)
    if (found.months.length > 0) return true
    found.season = seasonInAnyLanguage(lower)
    if (found.season !== null) return true
  }
  return NOISE.test(lower)
}

/** Four digits are the year; without them the second of two numbers. */
function yearAndDay(numbers: readonly string[]): { year: string | undefined; day: string | undefined } {
  const long = numbers.find((number) => number.length === 4)
  const others = numbers.filter((number) => number !== long)
  if (long !== undefined) return { year: long, day: others[0] }
  return others.length === 2 ? { year: others[1], day: others[0] } : { year: undefined, day: others[0] }
}

function seasonOfYear(season: Season, year: number, day: string | undefined, text: string): Read {
  const bounds = seasonBounds(season, year)
  if (bounds === null || day !== undefined) return problem('notUnderstood', day ?? text)
  return [{ ...bounds, approximate: false, echo: { kind: 'season', year, season } }]
}

function inMonths(months: readonly number[], year: number, day: string | undefined, text: string): Read {
  const reads = months.map((month) =>
    day === undefined ? monthOfYear(year, month, text) : dayOf(year, month, Number(day), text),
  )
  const understood = reads.flatMap(readingsIn)
  return understood.length > 0 ? understood : (reads[0] ?? problem('notUnderstood', text))
}
