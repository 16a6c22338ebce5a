/** The period a claim is about, as files state it: the reverse of `edtf`, for what is not approximate. */
import type { DateBounds } from '#domain/date-bounds.ts'
import { metadataDate } from '../metadata-date.ts'

/** `null` for what is no date and no range of dates. */
export function readTemporalCoverage(written: string | null): DateBounds | null {
  const [from = '', to, ...more] = (written ?? '').trim().split('/')
  if (to === undefined) return metadataDate(from)
  const [first, last] = [endOf(from), endOf(to)]
  if (more.length > 0 || first === undefined || last === undefined) return null
  return rangeOf(first?.earliest ?? null, last?.latest ?? null, (written ?? '').trim())
}

function rangeOf(earliest: string | null, latest: string | null, snippet: string): DateBounds | null {
  const isOpen = earliest === null || latest === null
  if (isOpen ? earliest === latest : earliest > latest) return null
  return { earliest, latest, approximate: false, basis: 'metadata', snippet }
}

/** `null` for an open end, `undefined` for what is none. */
function endOf(written: string): DateBounds | null | undefined {
  return written === '..' || written === '' ? null : (metadataDate(written) ?? undefined)
}
