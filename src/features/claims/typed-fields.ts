/** What people type for a claim, read and echoed (C7). Pure. */
import type { DateBounds } from '#domain/date-bounds.ts'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { parseDateInWords } from '#language/parse-date.ts'
import { asciiDigits } from '#language/tokens.ts'
import { dateWords } from '#i18n/date-words.ts'

/** Bounds, or why there are none; `null` when nothing is typed. */
export type TypedDate = { readonly bounds: DateBounds } | { readonly problem: string } | null

/** Reads a date in ordinary words. Two readings are a problem, because a claim must not rest on a guess (C7). */
export function typedDate(typed: string): TypedDate {
  if (typed.trim() === '') return null
  const read = parseDateInWords(typed)
  if (read.kind === 'error') return { problem: uiMessages.dateField.unclear }
  if (read.kind === 'ambiguous')
    return { problem: claimsMessages.drawer.twoWays(read.readings.map((each) => dateWords(boundsOf(each)))) }
  return { bounds: boundsOf(read) }
}

/** "7.000" is seven thousand to most of Europe, and seven to others: a claim must not rest on a guess. */
const TWO_WAYS = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/u

/**
 * A typed number in figures of any script, with spaces, commas or apostrophes between groups of three; `null` when it is none, `twoWays`
 * when it may be one of two.
 */
export function typedNumber(typed: string): number | 'twoWays' | null {
  const plain = typed
    .trim()
    .replace(/\p{Nd}+/gu, asciiDigits)
    .replace(/(?<=\d)[\s\u00a0\u202f,٬'’](?=\d{3}(?!\d))/gu, '')
  if (TWO_WAYS.test(plain)) return 'twoWays'
  return /^[+-]?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null
}

function boundsOf({
  earliest,
  latest,
  approximate,
}: Pick<DateBounds, 'earliest' | 'latest' | 'approximate'>): DateBounds {
  return { earliest, latest, approximate, basis: 'analyst', snippet: null }
}
