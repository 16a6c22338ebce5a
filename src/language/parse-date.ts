/**
 * Reads what a person types into a date field, in ordinary words of several languages, and says what it understood in a
 * form the interface can word. No clock: the day is handed in. Dates inside texts are found by `dates.ts`. [C7]
 */
import { addDays } from './calendar.ts'
import { dayOf, echoOfEdtf, isProblem, problem, relatedBounds } from './date-meaning.ts'
import type { DateInWords, ParsedDate, Read } from './date-meaning.ts'
import { edtfToDateBounds } from './edtf.ts'
import { readFigures } from './parse-date-figures.ts'
import { readNames } from './parse-date-names.ts'
import { partOfMonth, partOfYear } from './parse-date-parts.ts'
import { ABOUT, BETWEEN, PARTS, RELATIONS, RELATIVE, TRAILING } from './parse-date-words.ts'
import type { DateRelation } from './parse-date-words.ts'
import { asciiDigits } from './tokens.ts'

export type { DateInWords, DateMeaning, DateProblem, ParsedDate } from './date-meaning.ts'

/** Hints for one call: `today` (`YYYY-MM-DD`) is needed only for "today" and "yesterday". */
export interface ParseDateOptions {
  readonly today?: string
  /** Language tag whose month names win where one name means two months (`listopad`). Default `en`. */
  readonly language?: string
}

/**
 * Reads a typed date: "19 March 2024", "March 2024", "autumn 2023", "since 2023", "before 2020", "2022-2024", "early 2023",
 * "about March 2024", "20.03.24", "2024-03-19", EDTF. Never throws and never guesses a missing year. [C7]
 */
export function parseDateInWords(input: string, options: ParseDateOptions = {}): DateInWords {
  const typed = input.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  if (typed === '') return { kind: 'error', reason: 'empty', notUnderstood: '' }
  const edtf = /[/~]|\.\.$/.test(typed) ? edtfToDateBounds(typed.replaceAll(' ', '')) : null
  if (edtf !== null) {
    const echo = echoOfEdtf(edtf)
    if (echo !== null) return { kind: 'date', ...edtf, echo }
  }
  const read = readWhole(asciiInput(typed.slice(0, 200)), options)
  if (isProblem(read)) return read
  const [only, ...others] = read
  if (only === undefined) return problem('notUnderstood', typed)
  return others.length === 0 ? { kind: 'date', ...only } : { kind: 'ambiguous', readings: [only, ...others] }
}

function asciiInput(typed: string): string {
  return typed
    .replaceAll(/\p{Nd}+/gu, asciiDigits)
    .replaceAll(/[−‒–—]/g, '-')
    .replace(/[.,;]+$/, (end) => (end.startsWith('..') ? end : ''))
}

/** How deep words may be nested ("about since the beginning of ..."); keeps hostile input cheap. */
const DEEPEST = 4

function readWhole(text: string, options: ParseDateOptions, depth = 0): Read {
  if (depth > DEEPEST) return problem('notUnderstood', text)
  return (
    readAbout(text, options, depth) ??
    readRange(text, options, depth) ??
    readRelated(text, options, depth) ??
    readPart(text, options) ??
    readDate(text, options)
  )
}

function readAbout(text: string, options: ParseDateOptions, depth: number): Read | null {
  const rest = text.startsWith('~') ? text.slice(1).trim() : takeLeading(text, (phrase) => ABOUT.has(phrase))?.rest
  return rest === undefined
    ? null
    : mapRead(readWhole(rest, options, depth + 1), (date) => ({ ...date, approximate: true }))
}

function readRelated(text: string, options: ParseDateOptions, depth: number): Read | null {
  const relation = takeLeading(text, (phrase) => RELATIONS.has(phrase)) ?? takeTrailing(text)
  const kind = relation === null ? undefined : (RELATIONS.get(relation.phrase) ?? TRAILING.get(relation.phrase))
  if (relation === null || kind === undefined) return null
  return mapRead(readWhole(relation.rest, options, depth + 1), (date) => related(kind, date))
}

/** `2023 წლიდან`, `2023 жылдан бері`: where the word for "since" stands last. */
function takeTrailing(text: string): { phrase: string; rest: string } | null {
  const lower = text.toLowerCase()
  const phrase = [...TRAILING.keys()].find((key) => lower.endsWith(key))
  const rest =
    phrase === undefined
      ? ''
      : text
          .slice(0, text.length - phrase.length)
          .replace(/['’-]$/u, '')
          .trim()
  return phrase === undefined || rest === '' ? null : { phrase, rest }
}

function mapRead(read: Read, change: (date: ParsedDate) => ParsedDate): Read {
  return isProblem(read) ? read : read.map(change)
}

function related(kind: DateRelation, date: ParsedDate): ParsedDate {
  return { ...relatedBounds(kind, date), approximate: date.approximate, echo: { kind, of: date.echo } }
}

/** The longest of up to four leading words that the test knows, and the rest; never all of the text. */
function takeLeading(text: string, knows: (phrase: string) => boolean): { phrase: string; rest: string } | null {
  const parts = text.replace(/^(mid|early|late|mi)-/i, '$1 ').split(' ')
  for (let count = Math.min(4, parts.length - 1); count > 0; count--) {
    const phrase = parts.slice(0, count).join(' ').toLowerCase().replaceAll('’', "'")
    if (knows(phrase)) return { phrase, rest: parts.slice(count).join(' ') }
  }
  return null
}

interface RangeEnds {
  readonly from: string
  readonly to: string
  /** A range even if an end cannot be read. */
  readonly sure: boolean
}

/** The two ends of a typed range; `null` if it is none. */
function rangeEnds(text: string): RangeEnds | null {
  const between = BETWEEN.exec(text.toLowerCase())
  if (between !== null) return endsOf(between[1], between[2], true)
  const days = /^(\d{1,2})\s*-\s*(\d{1,2})(\s+\D.*)$/.exec(text)
  if (days !== null) return endsOf(`${days[1]}${days[3]}`, `${days[2]}${days[3]}`, true)
  const loose = /^(.+?)\s+(?:-|to|until|по|до|do|bis|au|à|hasta|al)\s+(.+)$/iu.exec(text)
  return yearEnds(text) ?? (loose === null ? null : endsOf(loose[1], loose[2], false))
}

function endsOf(from = '', to = '', sure = false): RangeEnds {
  return { from, to, sure }
}

/** `2022-2024`, `2022-24`; but `2022-12` is a month and `2022-14` nothing at all. */
function yearEnds(text: string): RangeEnds | null {
  const years = /^(\d{2})(\d{2})\s*-\s*(\d{2})?(\d{2})$/.exec(text)
  if (years === null) return null
  const [, century = '', year = '', toCentury, toYear = ''] = years
  const isMonth = toCentury === undefined && (Number(toYear) <= 12 || Number(toYear) <= Number(year))
  return isMonth ? null : endsOf(century + year, (toCentury ?? century) + toYear, true)
}

/** "2022-2024", "March to May 2024", "between 19 March 2024 and 2 April 2024", "19-21 March 2024". */
function readRange(text: string, options: ParseDateOptions, depth: number): Read | null {
  const ends = rangeEnds(text)
  if (ends === null) return null
  const to = readWhole(ends.to, options, depth + 1)
  if (isProblem(to)) return ends.sure ? to : null
  const typed = readWhole(ends.from, options, depth + 1)
  // "March to May 2024": the year is said once.
  const year = to[0]?.latest?.slice(0, 4) ?? ''
  const from = isProblem(typed) ? readWhole(`${ends.from} ${year}`, options, depth + 1) : typed
  if (isProblem(from)) return ends.sure ? from : null
  const [first, last] = [from[0], to[0]]
  return first === undefined || last === undefined ? null : rangeOf(first, last, text)
}

function rangeOf(first: ParsedDate, last: ParsedDate, text: string): Read {
  const { earliest } = first
  const { latest } = last
  if (earliest !== null && latest !== null && earliest > latest) return problem('reversed', text)
  const approximate = first.approximate || last.approximate
  return [{ earliest, latest, approximate, echo: { kind: 'range', from: first.echo, to: last.echo } }]
}

/** "early 2023", "mid-March 2024", "end of 2022": thirds and halves. Approximate, but for halves. */
function readPart(text: string, options: ParseDateOptions): Read | null {
  const leading = takeLeading(text, (phrase) => PARTS.has(phrase))
  const part = leading === null ? undefined : PARTS.get(leading.phrase)
  if (leading === null || part === undefined) return null
  const inner = readDate(leading.rest, options)
  if (isProblem(inner)) return inner
  const date = inner[0]
  const echo = date?.echo
  if (echo === undefined) return problem('notUnderstood', text)
  const bounds =
    echo.kind === 'year'
      ? partOfYear(part, echo.year)
      : echo.kind === 'month'
        ? partOfMonth(part, echo.year, echo.month)
        : null
  const approximate = part !== 'firstHalf' && part !== 'secondHalf'
  return bounds === null
    ? problem('notUnderstood', text)
    : [{ ...bounds, approximate, echo: { kind: 'part', part, of: echo } }]
}

/** A day, month, year, season, quarter or decade without words around it. */
function readDate(text: string, options: ParseDateOptions): Read {
  const lower = text.toLowerCase().trim()
  const relative = RELATIVE.get(lower)
  if (relative !== undefined) {
    const day = options.today === undefined ? null : addDays(options.today, relative)
    return day === null
      ? problem('needsToday', text)
      : dayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)), text)
  }
  return readFigures(lower) ?? readNames(text, options.language)
}
