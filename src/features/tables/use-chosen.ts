/** Which rows of a table are selected, and which are meant by what is done: the selected ones, else the one with the focus. */
import { useMemo, useState } from 'react'

interface Chosen<Row> {
  /** Ids of those selected that are still there. */
  readonly selection: ReadonlySet<string>
  readonly setSelection: (selection: ReadonlySet<string>) => void
  readonly onFocusRow: (row: Row) => void
  readonly meant: readonly Row[]
}

const nothing: ReadonlySet<string> = new Set()

/** What was selected before it went is selected again when it comes back. */
export function useChosen<Row extends { readonly id: string }>(rows: readonly Row[]): Chosen<Row> {
  const [wanted, setSelection] = useState(nothing)
  const [focused, setFocused] = useState<string | null>(null)
  const chosen = useMemo(() => (wanted.size === 0 ? [] : rows.filter(({ id }) => wanted.has(id))), [rows, wanted])
  const selection = useMemo(
    () => (chosen.length === wanted.size ? wanted : new Set(chosen.map(({ id }) => id))),
    [chosen, wanted],
  )
  const meant = useMemo(
    () => (chosen.length > 0 || focused === null ? chosen : rows.filter(({ id }) => id === focused)),
    [chosen, focused, rows],
  )
  return { selection, setSelection, onFocusRow: ({ id }) => setFocused(id), meant }
}
