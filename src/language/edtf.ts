/** Date bounds to and from EDTF (levels 0 and 1), which is for files only. [C7] */
import { calendarBounds, seasonBounds } from './calendar.ts'
import type { IsoBounds, Season } from './calendar.ts'

/** Bounds as a date field keeps them, without where they came from. */
export interface ApproximateBounds extends IsoBounds {
  readonly approximate: boolean
}

/**
 * Bounds as EDTF, as short as they can be without loss: `2023`, `2024-03~`, `2023/..`, `2024-03-19/2024-04-02`. Both ends
 * open give `../..`, which says nothing but that nothing is known.
 */
export function dateBoundsToEdtf({ earliest, latest, approximate }: ApproximateBounds): string {
  const mark = approximate ? '~' : ''
  if (earliest !== null && latest !== null) {
    const one = commonForm(earliest, latest)
    if (one !== null) return `${one}${mark}`
  }
  // Both ends as fine as the finer one: `2023-01/2023-06` reads better than `2023/2023-06`.
  const length = Math.max(shortestLength(earliest, 'earliest'), shortestLength(latest, 'latest'))
  const from = earliest === null ? '..' : `${earliest.slice(0, length)}${mark}`
  const to = latest === null ? '..' : `${latest.slice(0, length)}${mark}`
  return `${from}/${to}`
}

/** One date with exactly these bounds. */
function commonForm(earliest: string, latest: string): string | null {
  if (earliest === latest) return earliest
  const forms = [earliest.slice(0, 4), earliest.slice(0, 7)]
  return (
    forms.find((form) => boundsOfForm(form)?.earliest === earliest && boundsOfForm(form)?.latest === latest) ?? null
  )
}

/** How long the shortest date is whose first (or last) day is this one: 4, 7 or 10 characters; 0 for an open end. */
function shortestLength(day: string | null, end: 'earliest' | 'latest'): number {
  if (day === null) return 0
  return [4, 7].find((length) => boundsOfForm(day.slice(0, length))?.[end] === day) ?? 10
}

const SEASONS: ReadonlyMap<number, Season> = new Map([
  [21, 'spring'],
  [22, 'summer'],
  [23, 'autumn'],
  [24, 'winter'],
])

function boundsOfForm(form: string): { earliest: string; latest: string } | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(form)
  if (parts === null) return null
  const year = Number(parts[1])
  const season = parts[3] === undefined ? SEASONS.get(Number(parts[2])) : undefined
  if (season !== undefined) return seasonBounds(season, year)
  const month = parts[2] === undefined ? undefined : Number(parts[2])
  return calendarBounds(year, month, parts[3] === undefined ? undefined : Number(parts[3]))
}

/**
 * Bounds out of EDTF: dates, seasons, intervals with open or unknown ends, `~`, `?` and `%` (all read as approximate).
 * `null` for anything else, and for an interval that ends before it begins.
 */
export function edtfToDateBounds(edtf: string): ApproximateBounds | null {
  const halves = edtf.trim().split('/')
  if (halves.length > 2) return null
  const [first, second] = halves.map(readHalf)
  if (first === undefined || first === null || second === null) return null
  if (second === undefined)
    return first.isOpen ? null : { earliest: first.earliest, latest: first.latest, approximate: first.approximate }
  const bounds = {
    earliest: first.earliest,
    latest: second.latest,
    approximate: first.approximate || second.approximate,
  }
  return bounds.earliest !== null && bounds.latest !== null && bounds.earliest > bounds.latest ? null : bounds
}

function readHalf(half: string): (ApproximateBounds & { isOpen: boolean }) | null {
  if (half === '..' || half === '') return { earliest: null, latest: null, approximate: false, isOpen: true }
  const form = half.replace(/[~?%]$/, '')
  const bounds = boundsOfForm(form)
  return bounds === null ? null : { ...bounds, approximate: form !== half, isOpen: false }
}
