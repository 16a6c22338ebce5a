/** Whether the day or the month stands first in figures such as `03/04/2024`, and which days they may be. [C7] */
import { fullYear, readingsOf } from '../numeric-dates.ts'

const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/
/** Elsewhere a figure beyond 12 tells which is the day. */
const TELLING = /(?<![\p{Nd}\p{L}.,/-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\p{Nd}/-])/gu

/** The days that figures parted by slashes or hyphens may be, that with the day first before the other; one or none where it is plain. */
export function swappedReadings(written: string): readonly string[] {
  const match = SLASHED.exec(written)
  if (match === null) return []
  return readingsOf(Number(match[1]), Number(match[2]), fullYear(match[3] ?? '')).map(({ iso }) => iso)
}

/** By the other dates of the text, else by the country of language or address; the day first where nothing tells. */
export function isMonthFirst({
  text,
  language,
  url,
}: {
  readonly text: string
  readonly language: string
  readonly url: string | null
}): boolean {
  let dayFirst = 0
  for (const [, one, , other] of text.matchAll(TELLING)) {
    if (Number(one) > 12) dayFirst += 1
    if (Number(other) > 12) dayFirst -= 1
  }
  if (dayFirst !== 0) return dayFirst < 0
  const host = url === null ? '' : (URL.parse(url)?.hostname ?? '')
  return /-US$/i.test(language) || /\.(?:us|gov|mil)$/.test(host)
}
