/**
 * What is being typed and not yet written: it outlives a reload of the tab and is never replaced by what another tab writes.
 * It belongs to this tab alone; what is written is the project's.
 */
import { useEffect, useState } from 'react'

/** Words typed over `from`, which was what was saved then. */
interface Draft {
  readonly from: string
  readonly text: string
  /** It was handed over to be written: what is saved next is the answer to it, in whatever form. */
  readonly isSent?: boolean
}

export interface KeptDraft {
  /** What the field shows: what was typed, else what is saved. */
  readonly text: string
  /** True while something typed is not written. */
  readonly isOpen: boolean
  /**
   * Why a person must choose between the two: `changed` when what is saved became another while one typed, `found` when the
   * draft was left over from before a reload; `null` when there is nothing to choose.
   */
  readonly choice: 'changed' | 'found' | null
  readonly type: (text: string) => void
  /** Goes back to what is saved. */
  readonly drop: () => void
  /** Call it when the draft is handed over to be written; also when the person chose it over what was saved meanwhile. */
  readonly sent: () => void
}

const prefix = 'variorum.draft.'

/** `key` names the field for ever, such as `claims/<id>/note`; with `null` nothing outlives the page. Give the field it as React `key`. */
export function useKeptDraft(key: string | null, saved: string): KeptDraft {
  const [draft, setDraft] = useState(() => readDraft(key))
  const [isFound, setFound] = useState(draft !== null)
  const isAnswered = draft?.isSent === true && draft.from !== saved
  const open = draft !== null && draft.text !== saved && !isAnswered ? draft : null
  // What was written is no draft any more, whatever is saved later.
  if (draft !== null && open === null) setDraft(null)
  const isOpen = open !== null
  useEffect(() => {
    if (!isOpen) storeDraft(key, null)
  }, [key, isOpen])
  const set = (next: Draft | null) => {
    setDraft(next)
    setFound(false)
    storeDraft(key, next)
  }
  return {
    text: open?.text ?? saved,
    isOpen,
    choice: choiceOf(open, saved, isFound),
    type: (text) => set(text === saved ? null : { from: open?.from ?? saved, text }),
    drop: () => set(null),
    sent: () => set(open && { from: saved, text: open.text, isSent: true }),
  }
}

function choiceOf(open: Draft | null, saved: string, isFound: boolean): KeptDraft['choice'] {
  if (open === null) return null
  if (open.from !== saved) return 'changed'
  return isFound ? 'found' : null
}

/** Reads what was stored; `null` when there is none or it is damaged. */
export function parseDraft(stored: string | null): Draft | null {
  try {
    const value: unknown = stored === null ? null : JSON.parse(stored)
    if (typeof value !== 'object' || value === null) return null
    const { from, text } = value as Partial<Record<keyof Draft, unknown>>
    return typeof from === 'string' && typeof text === 'string' ? { from, text } : null
  } catch {
    return null
  }
}

function readDraft(key: string | null): Draft | null {
  if (key === null) return null
  try {
    return parseDraft(sessionStorage.getItem(prefix + key))
  } catch {
    return null
  }
}

function storeDraft(key: string | null, draft: Draft | null): void {
  if (key === null) return
  try {
    if (draft === null) sessionStorage.removeItem(prefix + key)
    else sessionStorage.setItem(prefix + key, JSON.stringify(draft))
  } catch {
    // Where the browser keeps nothing, the draft lives as long as the page.
  }
}
