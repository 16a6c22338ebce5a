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
  /** Articles whose date was typed and not written. */
  readonly waiting: ReadonlySet<string>
}

export const DateEditing = createContext<EditingControl>({
  editing: null,
  setEditing: () => undefined,
  waiting: new Set(),
})

/** All drafts about articles begin so. */
export const articleKeys = 'articles/'
const dateEnd = '/published'

/** Names what is typed of the date of an article, in its cell and in its details. */
export function typedDateKey(article: ArticleId): string {
  return `${articleKeys}${article}${dateEnd}`
}

/** Reads the articles with a typed date from the drafts about articles, given as `useKeptKeys` gives them. */
export function articlesWaiting(keys: string): ReadonlySet<string> {
  const dates = keys.split('\n').filter((key) => key.endsWith(dateEnd))
  return new Set(dates.map((key) => key.slice(0, -dateEnd.length)))
}

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
