/** Whether dates are real days in the right order (C7). Parsing of what people type lives elsewhere. */
import type { DateBounds } from './date-bounds.ts'

/** What is wrong with bounds; `null` when nothing is. Bounds open at both ends say nothing and are `dateEmpty`. */
export function dateProblem(bounds: DateBounds): 'dateEmpty' | 'dateNotReal' | 'dateBackwards' | null {
  const { earliest, latest } = bounds
  if (earliest === null && latest === null) return 'dateEmpty'
  if ((earliest !== null && !isRealDay(earliest)) || (latest !== null && !isRealDay(latest))) return 'dateNotReal'
  if (earliest !== null && latest !== null && latest < earliest) return 'dateBackwards'
  return null
}

/** True for `YYYY-MM-DD` that the calendar has. */
export function isRealDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false
  const time = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day)
}
