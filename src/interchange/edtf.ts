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

function end(day: string | null, mark: string): string {
  return day === null ? '..' : `${day}${mark}`
}

/** The day, month or year that the bounds fill exactly. */
function wholePeriod(earliest: string, latest: string): string | null {
  if (earliest === latest) return earliest
  if (earliest.endsWith('-01-01') && latest === `${earliest.slice(0, 4)}-12-31`) return earliest.slice(0, 4)
  const month = earliest.slice(0, 7)
  const lastDay = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
  return earliest.endsWith('-01') && latest === `${month}-${lastDay}` ? month : null
}
