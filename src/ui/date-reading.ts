/** What a typed date was read as, in the form the language folder gives it, and its bounds (C7). No parsing here. */
import type { DateBounds } from '#domain/date-bounds.ts'

type Bounds = Pick<DateBounds, 'earliest' | 'latest' | 'approximate'>

/** `ambiguous`: the same figures mean two days. `error` with reason `empty` when nothing was typed. */
export type DateReading =
  | ({ readonly kind: 'date' } & Bounds)
  | { readonly kind: 'ambiguous'; readonly readings: readonly Bounds[] }
  | { readonly kind: 'error'; readonly reason: string; readonly notUnderstood: string }

/** The bounds a person meant; `null` unless there is exactly one reading. */
export function boundsOfReading(reading: DateReading): DateBounds | null {
  if (reading.kind !== 'date') return null
  const { earliest, latest, approximate } = reading
  return { earliest, latest, approximate, basis: 'analyst', snippet: null }
}

/** True when nothing was typed: the date is to be taken away, or was never given. */
export function isNoDate(reading: DateReading): boolean {
  return reading.kind === 'error' && reading.reason === 'empty'
}
