/** Dates with bounds and a basis (C7). Pure arithmetic on ISO dates; wording and parsing live elsewhere. */

/** How a date is known. `text` carries the snippet it was read from. */
export type DateBasis = 'metadata' | 'url' | 'text' | 'inferred' | 'analyst'

/** A date known to lie between two days, both inclusive. `null` at an end means open: "since 2023" has no latest. */
export interface DateBounds {
  /** `YYYY-MM-DD`, or `null` for open. */
  readonly earliest: string | null
  /** `YYYY-MM-DD`, or `null` for open. */
  readonly latest: string | null
  readonly approximate: boolean
  readonly basis: DateBasis
  /** The words the date was read from; `null` when it was not read from words. */
  readonly snippet: string | null
}

/** True when every day of `one` lies before every day of `other`. Open or missing ends never license it (C4). */
export function isCertainlyBefore(one: DateBounds | null, other: DateBounds | null): boolean {
  if (one?.latest == null || other?.earliest == null) return false
  if (one.approximate || other.approximate) return false
  return one.latest < other.earliest
}
