/** What a caller says about the columns and facets of a table. Product-free: rows are whatever the caller has. */
import type { ReactNode } from 'react'
import type { DateBounds } from '#domain/date-bounds.ts'

/** ISO days; `null` for an end that is open. */
export type DateSpan = Pick<DateBounds, 'earliest' | 'latest'>

/** One column. Make the list once (module constant or memo): a new list rebuilds the table. */
export interface DataColumn<Row> {
  readonly id: string
  /** Words of the head and of the choice of columns. */
  readonly title: string
  /** What it sorts by, and what shows where there is no `cell`. `null` sorts last, whichever way. */
  readonly value: (row: Row) => string | number | null
  readonly cell?: (row: Row) => ReactNode
  /** What the cell says, in words, for copies and files; `value` unless told. */
  readonly text?: (row: Row) => string
  /** Narrowest width in pixels. */
  readonly width: number
  /** Share of the room that is left; 0 keeps the width. */
  readonly grow?: number
  /** Sets figures at the end of the cell, in tabular figures. */
  readonly numeric?: boolean
  /** Makes the column one of dates, which can be filtered from day to day and says its span for a group. `null` has none. */
  readonly dates?: (row: Row) => DateSpan | null
  /** What the rows of a group say together; the sum of numbers and the span of dates unless told. */
  readonly together?: (rows: readonly Row[]) => string
  /** Whether rows can be filtered by a range of its numbers; those of a `numeric` column can unless told. */
  readonly ranged?: boolean
  /** Lets the cell be changed in its place: what stands in the field at first, and its language. The table says what becomes of it (`onEdit`). */
  readonly edit?: (row: Row) => { readonly typed: string; readonly lang?: string }
  readonly sortable?: boolean
  /** Not shown until somebody chooses it. */
  readonly hiddenAtFirst?: boolean
  /** Cannot be hidden. */
  readonly always?: boolean
}

/** Something rows can be filtered by, with a count for each value. */
export interface DataFacet<Row> {
  readonly id: string
  readonly title: string
  /** The values of a row; several are possible, none counts under "(none)". */
  readonly values: (row: Row) => readonly string[]
  /** How a value is shown; the value itself unless told. */
  readonly label?: (value: string) => string
}

/** What a column's values are filtered by, when by a range. */
export function rangeKindOf<Row>({ dates, numeric, ranged = numeric }: DataColumn<Row>): 'date' | 'number' | null {
  return dates ? 'date' : ranged === true ? 'number' : null
}
