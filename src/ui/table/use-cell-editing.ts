/** Which cell of a table is being changed in its place, and where one goes from it. */
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { DataColumn } from './data-column.ts'
import { lineOf, type TableLines } from './table-lines.ts'
import type { GridFocus } from './use-grid-focus.ts'

/** Where the keys lead from a cell that is written; `left` when the focus is elsewhere already. */
export type CellLead = 'back' | 'left' | { readonly columns: number } | { readonly lines: number }

/** Where a cell stands: the key of its line, and its column. */
export interface CellPlace {
  readonly key: string
  readonly column: string
}

/** What a cell does. The same object for as long as the table stands. */
export interface CellEdits<Row> {
  readonly begin: (index: number, column: string) => void
  /** `false` when it was refused. */
  readonly write: (row: Row, column: string, typed: string) => Promise<boolean>
  /** Where the keys lead as the table stands now: ask before writing, which may move the line away. `null` for the line itself. */
  readonly next: (to: CellLead) => CellPlace | null
  /** Goes on with the next cell; without one the line gets the focus, unless that is elsewhere (`left`). */
  readonly done: (next: CellPlace | 'left' | null) => void
}

export type OnEdit<Row> = (row: Row, column: string, typed: string) => Promise<boolean>

/** `columns` in the order in which they are shown; without `onEdit` nothing can be changed. */
export function useCellEditing<Row>(
  lines: TableLines<Row>,
  columns: readonly DataColumn<Row>[],
  onEdit: OnEdit<Row> | undefined,
) {
  const [chosen, setPlace] = useState<CellPlace | null>(null)
  // A line that is filtered away is changed no further.
  const isThere = useMemo(() => chosen !== null && lineOf(lines, chosen.key) >= 0, [lines, chosen])
  const place = isThere ? chosen : null
  const editable = onEdit ? columns.filter(({ edit }) => edit).map(({ id }) => id) : []
  /** With the first column that can be changed unless told. Nothing on the line of a group. */
  const begin = (index: number, column = editable[0]) =>
    setPlace(lines.rowAt(index) === null || column === undefined ? null : { key: lines.keyAt(index), column })
  const next = (to: CellLead): CellPlace | null => {
    if (place === null || typeof to === 'string') return null
    const index = lineOf(lines, place.key) + ('lines' in to ? to.lines : 0)
    const column = 'lines' in to ? place.column : editable[editable.indexOf(place.column) + to.columns]
    return column === undefined || lines.rowAt(index) === null ? null : { key: lines.keyAt(index), column }
  }
  const done = (to: CellPlace | 'left' | null, focus: GridFocus) => {
    setPlace(to === 'left' ? null : to)
    if (to === null) focus.comeBack()
    // It gets the tab stop, but not the focus, which is in its field.
    else if (to !== 'left') focus.gestures.focus(lineOf(lines, to.key))
  }
  return { place, begin, next, done }
}

/** Hands calls on to the newest functions: a cell may be written after the table was drawn anew. */
export function useLatestEdits<Row>(newest: CellEdits<Row>): CellEdits<Row> {
  const latest = useRef(newest)
  useLayoutEffect(() => {
    latest.current = newest
  })
  const [stable] = useState<CellEdits<Row>>(() => ({
    begin: (index, column) => latest.current.begin(index, column),
    write: (row, column, typed) => latest.current.write(row, column, typed),
    next: (to) => latest.current.next(to),
    done: (next) => latest.current.done(next),
  }))
  return stable
}
