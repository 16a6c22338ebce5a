/** Which date of the work list is being typed; the cells ask for it, so that rows need not be drawn anew. */
import { createContext } from 'react'
import type { ArticleId } from '#domain/ids.ts'

export interface Editing {
  readonly article: ArticleId
  /** The letter it was begun with; `null` to go on from what is saved, or kept from before. */
  readonly letter: string | null
}

export interface EditingControl {
  readonly editing: Editing | null
  readonly setEditing: (editing: Editing | null) => void
}

export const DateEditing = createContext<EditingControl>({ editing: null, setEditing: () => undefined })

/** Moves the focus to the row of a table below the one an element stands in, or to that row itself at the end. */
export function focusNextRow(inside: Element): void {
  const row = inside.closest('[role="row"]')
  const next = row?.nextElementSibling ?? row
  if (next instanceof HTMLElement) next.focus()
}

/** Gives the focus back to the row an element stands in. */
export function focusOwnRow(inside: Element): void {
  const row = inside.closest('[role="row"]')
  if (row instanceof HTMLElement) row.focus()
}
