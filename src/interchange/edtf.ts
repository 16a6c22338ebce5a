/** Dates with bounds as EDTF, the form files use (C7). Never shown on screen. */
import type { DateBounds } from '#domain/date-bounds.ts'

/** `2024-03-19`, `2024-03`, `2023/..`, `2024-03-01/2024-03-19`, with `~` where it is approximate; `null` when nothing is known. */
export function edtf({ earliest, latest, approximate }: DateBounds): string | null {
  if (earliest === null && latest === null) return null
  const mark = approximate ? '~' : ''
  if (earliest === null || latest === null) return `${end(earliest, mark)}/${end(latest, mark)}`
  const whole = wholePeriod(earliest, latest)
  return whole === null ? `${earliest}${mark}/${latest}${mark}` : `${whole}${mark}`
}

/** Bounds as `edtf` writes them; `null` for any other text. */
export function readEdtf(text: string): Pick<DateBounds, 'earliest' | 'latest' | 'approximate'> | null {
  const parts = text.trim().split('/')
  if (parts.length > 2) return null
  const ends = parts.map((part) => (part === '..' ? 'open' : periodOf(part)))
  const [first, last = first] = ends
  if (!first || !last || (first === 'open' && last === 'open')) return null
  const marks = ends.flatMap((one) => (one === null || one === 'open' ? [] : one.approximate))
  return {
    earliest: first === 'open' ? null : first.earliest,
    latest: last === 'open' ? null : last.latest,
    approximate: marks.includes(true),
  }
}

/** The days of `2024`, `2024-03` or `2024-03-19`, with or without `~`. */
function periodOf(text: string) {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(~?)$/.exec(text)
  if (!match) return null
  const [, year = '', month, day, mark] = match
  const latest = `${year}-${month ?? '12'}-${day ?? lastDayOf(`${year}-${month ?? '12'}`)}`
  return { earliest: `${year}-${month ?? '01'}-${day ?? '01'}`, latest, approximate: mark === '~' }
}

function lastDayOf(month: string): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
}

function end(day: string | null, mark: string): string {
  return day === null ? '..' : `${day}${mark}`
}

/** The day, month or year that the bounds fill exactly. */
function wholePeriod(earliest: string, latest: string): string | null {
  if (earliest === latest) return earliest
  if (earliest.endsWith('-01-01') && latest === `${earliest.slice(0, 4)}-12-31`) return earliest.slice(0, 4)
  const month = earliest.slice(0, 7)
  return earliest.endsWith('-01') && latest === `${month}-${lastDayOf(month)}` ? month : null
}
