/** Days and months in addresses and file names. [C7] */
import { calendarBounds } from '../calendar.ts'

/** What was read, as it is written there. */
export interface AddressDate {
  readonly earliest: string
  readonly latest: string
  readonly snippet: string
}

const DAY = /(?<!\d)((?:19|20)\d\d)([-/._]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/
const DAY_FIRST = /(?<!\d)(0[1-9]|[12]\d|3[01])([-._])(0[1-9]|1[0-2])\2((?:19|20)\d\d)(?!\d)/
const MONTH = /\/((?:19|20)\d\d)\/(0?[1-9]|1[0-2])(?=\/|$)/
const DAY_IN_PARTS = /\/((?:19|20)\d\d)\/(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(?=\/|$)/
const MONTH_IN_NAME = /(?<!\d)((?:19|20)\d\d)[-_.](0[1-9]|1[0-2])(?![\d])/

/** A day in an address: `/2024/03/19/`, `/2024/3/9/`, `2024-03-19`, `20240319`; with `/2024/03/` the month. `null` for neither. */
export function urlDate(url: string | null): AddressDate | null {
  if (url === null) return null
  return dateIn(url, DAY, [1, 3, 4]) ?? dateIn(url, DAY_IN_PARTS, [1, 2, 3]) ?? dateIn(url, MONTH, [1, 2])
}

/** A day in a file name: `2024-03-19 harbour.txt`, `harbour_20240319.txt`, `19.03.2024.txt`; with `2024-03` the month. `null` for neither. */
export function fileNameDate(fileName: string | null): AddressDate | null {
  if (fileName === null) return null
  return (
    dateIn(fileName, DAY, [1, 3, 4]) ??
    dateIn(fileName, DAY_FIRST, [4, 3, 1]) ??
    dateIn(fileName, MONTH_IN_NAME, [1, 2])
  )
}

/** `places` are the groups of year, month and day. */
function dateIn(written: string, pattern: RegExp, places: readonly number[]): AddressDate | null {
  const match = pattern.exec(written)
  if (match === null) return null
  const [year = 0, month, day] = places.map((place) => Number(match[place]))
  const bounds = calendarBounds(year, month, day)
  return bounds === null ? null : { ...bounds, snippet: match[0] }
}
