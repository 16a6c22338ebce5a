/** Typed dates that consist of figures. For `parse-date.ts` only. */
import { calendarBounds } from './calendar.ts'
import { dayOf, monthOfYear, problem, readingsIn, yearOf } from './date-meaning.ts'
import type { Read } from './date-meaning.ts'
import { fullYear, readingsOf } from './numeric-dates.ts'

type Reader = readonly [pattern: RegExp, read: (groups: readonly (string | undefined)[], text: string) => Read]

/** A year with a month and a day, as far as they are said. */
function dateOf(year: number, month: string | undefined, day: string | undefined, text: string): Read {
  if (month === undefined) return yearOf(year, text)
  return day === undefined ? monthOfYear(year, Number(month), text) : dayOf(year, Number(month), Number(day), text)
}

function decadeOf(year: number, text: string): Read {
  const [first, last] = [calendarBounds(year), calendarBounds(year + 9)]
  if (first === null || last === null) return problem('noSuchDay', text)
  return [{ earliest: first.earliest, latest: last.latest, approximate: false, echo: { kind: 'decade', year } }]
}

function bothReadings(a: string | undefined, b: string | undefined, year: string | undefined, text: string): Read {
  const fullYearNumber = fullYear(year ?? '')
  const readings = readingsOf(Number(a), Number(b), fullYearNumber)
  if (readings.length === 0) return problem('noSuchDay', text)
  return readings.flatMap(({ day, month }) => readingsIn(dayOf(fullYearNumber, month, day, text)))
}

const READERS: readonly Reader[] = [
  [/^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/, ([year, month, day], text) => dateOf(Number(year), month, day, text)],
  [
    /^(\d{4})\s?[年년]\s?(?:(\d{1,2})\s?[月월]\s?(?:(\d{1,2})\s?[日일])?)?$/,
    ([year, month, day], text) => dateOf(Number(year), month, day, text),
  ],
  [
    /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/,
    ([day, month, year], text) => dateOf(fullYear(year ?? ''), month, day, text),
  ],
  [/^(\d{1,2})([/ -])(\d{1,2})\2(\d{4}|\d{2})$/, ([a, , b, year], text) => bothReadings(a, b, year, text)],
  [/^(\d{1,2})[./](\d{4})$/, ([month, year], text) => dateOf(Number(year), month, undefined, text)],
  [/^(?:the )?(\d{3})0(?:['’]?s|-х|-ті|er)$/, ([tens], text) => decadeOf(Number(tens) * 10, text)],
  [/^(\d{4})$/, ([year], text) => yearOf(Number(year), text)],
  [/^q([1-4])[ -/]?(\d{4})$/, ([quarter, year], text) => quarterOf(Number(year), Number(quarter), text)],
  [/^(\d{4})[ -/]?q([1-4])$/, ([year, quarter], text) => quarterOf(Number(year), Number(quarter), text)],
]

/** Reads figures in lower case; `null` if the text is anything else. */
export function readFigures(text: string): Read | null {
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(text)
    if (match !== null) return read(match.slice(1), text)
  }
  return null
}

function quarterOf(year: number, quarter: number, text: string): Read {
  const [first, last] = [calendarBounds(year, quarter * 3 - 2), calendarBounds(year, quarter * 3)]
  if (first === null || last === null) return problem('noSuchDay', text)
  const echo = { kind: 'quarter', year, quarter } as const
  return [{ earliest: first.earliest, latest: last.latest, approximate: false, echo }]
}
