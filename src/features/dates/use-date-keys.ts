/** Keys on a row of the work list: Enter takes the proposal shown, left and right show others, typing corrects, Backspace takes the date away (C7). */
import type { KeyboardEvent } from 'react'
import { setPublished } from '#commands/articles/set-published.ts'
import { datesMessages as words } from '#i18n/messages/dates.ts'
import { useAct } from '#state/use-act.ts'
import { announce } from '#ui/LiveRegion.tsx'
import { dateWords } from '#i18n/date-words.ts'
import { unattended } from '#ui/unattended.ts'
import type { DateRow } from './date-row.ts'
import { focusNextRow, type Editing } from './date-editing.ts'
import { useTurnProposal } from './use-date-rows.ts'

/** For `onRowKeyDown` of the table. Letters are taken here, so that no key of the whole program runs while one begins to type. */
export function useDateKeys(setEditing: (editing: Editing) => void): (event: KeyboardEvent, row: DateRow) => void {
  const act = useAct()
  const turn = useTurnProposal()
  const enter = (row: DateRow, target: HTMLElement) => {
    const { id, published, proposal } = row
    if (published === null && !proposal) return setEditing({ article: id, letter: null })
    if (published === null && proposal) {
      const { bounds } = proposal
      const take = act(setPublished, { articles: [id], published: bounds })
      unattended(take.then((done) => done === 'written' && announce(words.taken(dateWords(bounds)))))
    }
    focusNextRow(target)
  }
  const clear = ({ id, published }: DateRow) => {
    if (published !== null) unattended(act(setPublished, { articles: [id], published: null }))
  }
  return (event, row) => {
    const target = event.target
    if (!(target instanceof HTMLElement) || !isPlainRowKey(event, target)) return
    const { key } = event
    if (key === 'Enter') enter(row, target)
    else if (key === 'ArrowRight' || key === 'ArrowLeft') turn(row, key === 'ArrowRight' ? 1 : -1)
    else if (key === 'F2') setEditing({ article: row.id, letter: null })
    else if (key === 'Backspace' || key === 'Delete') clear(row)
    else if (/^[\p{L}\p{N}~]$/u.test(key)) setEditing({ article: row.id, letter: key })
    else return
    event.preventDefault()
  }
}

function isPlainRowKey(event: KeyboardEvent, target: HTMLElement): boolean {
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey
  return target.getAttribute('role') === 'row' && !hasModifier && !event.nativeEvent.isComposing
}
