/** What the collation is made of: sentences by their places, and rows of them. */

/** A sentence: the place of its version, and its own in it. */
export interface Place {
  readonly version: number
  readonly sentence: number
}

/** The sentences of one row, those of each version in reading order; most rows have one of a version. */
export type Row = readonly Place[]
