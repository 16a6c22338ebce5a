/**
 * A date as a file states it: the machine forms, then whatever the date fields of the program read, by the same parser.
 * What is open stays open, and what was not plain is said (C7).
 */
import type { DateBounds } from '#domain/date-bounds.ts'
import type { ReadingReason } from '#domain/import-draft.ts'
import type { LanguageTag } from '#domain/records.ts'
import { parseDateInWords, type DateInWords } from '#language/parse-date.ts'
import { metadataDate } from './metadata-date.ts'

/** What a stated date was read as; `bounds` is `null` where it has two readings or none, and then `remark` says so. */
export interface StatedDate {
  readonly bounds: DateBounds | null
  readonly remark: ReadingReason | null
}

/** Reads a date of a file's metadata; the language of the article decides between months of the same name. */
export function statedDate(raw: string, language: LanguageTag): StatedDate {
  const bounds = metadataDate(raw)
  if (bounds) return { bounds, remark: null }
  // Without a day to count from, "yesterday" is not read: nobody knows whose.
  const reading = parseDateInWords(raw, { language })
  if (reading.kind !== 'date') return { bounds: null, remark: whyNot(raw, reading) }
  const { earliest, latest, approximate } = reading
  const written = raw.trim()
  return {
    bounds: { earliest, latest, approximate, basis: 'metadata', snippet: written },
    remark: isPlain(written)
      ? null
      : { key: 'dateRead', params: { date: written, earliest: earliest ?? '', latest: latest ?? '' } },
  }
}

/** A month by its name, or the year first: nothing that another reader could take for another day. */
function isPlain(written: string): boolean {
  return /\p{L}/u.test(written) || /^\d{4}(\D|$)/.test(written)
}

function whyNot(raw: string, reading: Exclude<DateInWords, { readonly kind: 'date' }>): ReadingReason {
  if (reading.kind === 'error') return { key: 'unreadDate', params: { date: raw } }
  const days = reading.readings.flatMap(({ earliest, latest }) => (earliest === latest ? (earliest ?? []) : []))
  const readings = days.length === reading.readings.length ? days.join(' ') : ''
  return { key: 'ambiguousDate', params: { date: raw, readings } }
}
