/** A cell that can be changed in its place: the button that begins, on the line with the focus, and the field. */
import { Pencil } from 'lucide-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { tablePartsMessages as words } from '#i18n/messages/table-parts.ts'
import { showNotice } from '../notices.ts'
import { unattended } from '../unattended.ts'
import type { CellEdits, CellLead } from './use-cell-editing.ts'
import styles from './DataTable.module.css'

interface CellPencilProps {
  readonly title: string
  readonly onBegin: () => void
}

export function CellPencil({ title, onBegin }: CellPencilProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['begin']}
      aria-label={words.edit(title)}
      title={words.edit(title)}
      onClick={(event) => {
        event.stopPropagation()
        onBegin()
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Pencil size={13} aria-hidden="true" />
    </button>
  )
}

interface CellFieldProps {
  readonly title: string
  readonly typed: string
  readonly lang: string | undefined
  /** `false` leaves the field open with what was typed. */
  readonly onWrite: (typed: string) => Promise<boolean>
  readonly next: CellEdits<never>['next']
  /** Once it is written, or given up. */
  readonly onDone: CellEdits<never>['done']
}

const LEADS: Readonly<Record<string, CellLead>> = {
  Enter: 'back',
  ArrowDown: { lines: 1 },
  ArrowUp: { lines: -1 },
}

/** Enter writes, Escape does not; Tab and the arrows up and down write and go on. Leaving it writes. */
export function CellField({ title, typed: now, lang, onWrite, next, onDone }: CellFieldProps) {
  const [typed, setTyped] = useState(now)
  const [before, setBefore] = useState(now)
  const [isRefused, setRefused] = useState(false)
  const isEnding = useRef(false)
  const write = async (): Promise<boolean> => {
    if (typed === before || typed === now) return true
    if (now === before) return onWrite(typed)
    // Somebody else's words are not written over unsaid.
    setBefore(now)
    showNotice(words.changedMeanwhile(now), { tone: 'refusal' })
    return false
  }
  const leave = async (to: CellLead) => {
    if (isEnding.current) return
    isEnding.current = true
    const place = to === 'left' ? to : next(to)
    const isWritten = await write()
    isEnding.current = isWritten
    setRefused(!isWritten)
    if (isWritten) onDone(place)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // What is typed here is not meant for the table.
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const to = event.key === 'Tab' ? { columns: event.shiftKey ? -1 : 1 } : LEADS[event.key]
    if (event.key === 'Escape') {
      isEnding.current = true
      onDone(null)
    } else if (to !== undefined) unattended(leave(to))
    else return
    event.preventDefault()
  }
  return (
    <input
      className={styles['field']}
      aria-label={title}
      aria-invalid={isRefused}
      dir="auto"
      lang={lang}
      translate="no"
      value={typed}
      // The field takes the place of what one was at.
      ref={(field) => field?.focus()}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => unattended(leave('left'))}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  )
}
