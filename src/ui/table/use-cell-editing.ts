/** Which cell of a table is being changed in its place, and where one goes from it. */
import { useLayoutEffect, useRef, useState } from 'react'
import type { DataColumn } from './data-column.ts'
import type { TableLines } from './table-lines.ts'
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
  readonly done: (to: CellLead) => void
}

export type OnEdit<Row> = (row: Row, column: string, typed: string) => Promise<boolean>

/** `columns` in the order in which they are shown; without `onEdit` nothing can be changed. */
export function useCellEditing<Row>(
  lines: TableLines<Row>,
  columns: readonly DataColumn<Row>[],
  onEdit: OnEdit<Row> | undefined,
) {
  const [place, setPlace] = useState<CellPlace | null>(null)
  const editable = onEdit ? columns.filter(({ edit }) => edit).map(({ id }) => id) : []
  /** With the first column that can be changed unless told. Nothing on the line of a group. */
  const begin = (index: number, column = editable[0]) =>
    setPlace(lines.rowAt(index) === null || column === undefined ? null : { key: lines.keyAt(index), column })
  /** False where there is no such line or column. */
  const goOn = (to: CellLead, focus: GridFocus): boolean => {
    if (place === null || typeof to === 'string') return false
    const index = focus.active + ('lines' in to ? to.lines : 0)
    const column = 'lines' in to ? place.column : editable[editable.indexOf(place.column) + to.columns]
    if (column === undefined || lines.rowAt(index) === null) return false
    focus.gestures.focus(index)
    begin(index, column)
    return true
  }
  const done = (to: CellLead, focus: GridFocus) => {
    if (goOn(to, focus)) return
    setPlace(null)
    if (to !== 'left') focus.comeBack()
  }
  return { place, begin, done }
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
    done: (to) => latest.current.done(to),
  }))
  return stable
}
