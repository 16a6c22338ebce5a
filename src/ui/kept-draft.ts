/**
 * What is being typed and not yet written: it outlives a reload of the tab, the closing of its dialog, and is never replaced by
 * what another tab writes. It belongs to this tab and this project; what is written is the project's.
 */
import { createContext, use, useEffect, useState, useSyncExternalStore } from 'react'
import { tabDrafts } from './draft-store.ts'
import { isSame, openDraft, readDraft, readText, type Draft, type ReadTyped } from './draft.ts'
import { shortKey } from './short-key.ts'

export interface KeptDraft<T> {
  /** What is shown: what was typed, else what is saved. */
  readonly typed: T
  /** True while something typed is not written. */
  readonly isOpen: boolean
  /** True while what is open was typed before this field was there, or was put aside. */
  readonly isLeftOver: boolean
  /** False when the browser refused to keep what is open: a reload would lose it. */
  readonly isSafe: boolean
  /**
   * Why nothing is written before a person says so: `changed` when what is saved became another while one typed, `found` when the
   * draft was left over or put aside, and not touched since; `null` otherwise.
   */
  readonly choice: 'changed' | 'found' | null
  readonly type: (typed: T) => void
  /** Keeps what is typed without going on: nothing is written before it is touched again. */
  readonly putAside: () => void
  /** Starts afresh from what is saved; call it too when the draft was written. */
  readonly drop: () => void
  /** Call it when the draft is handed over to be written by a field that stays; also when it was chosen over what is saved. */
  readonly sent: () => void
}

/** The project that drafts belong to; without one they live as long as the part that shows them. */
export const DraftProject = createContext<string | null>(null)

interface State<T> {
  readonly place: string | null
  readonly draft: Draft<T> | null
  readonly isLeftOver: boolean
  readonly isPutAside: boolean
}

/** The words of one field; `key` as in `useKeptDraft`. */
export function useKeptText(key: string | null, saved: string): KeptDraft<string> {
  return useKeptDraft(key, saved, readText)
}

/**
 * `key` names the field in its project for ever, such as `claims/<id>/note`; with `null` nothing outlives the part. `begun` was
 * typed before the field was there: a draft from the start, unless one is left over.
 */
export function useKeptDraft<T>(key: string | null, saved: T, read: ReadTyped<T>, begun: T = saved): KeptDraft<T> {
  const project = use(DraftProject)
  const place = key === null || project === null ? null : `${project}/${shortKey(key)}`
  const [state, setState] = useState(() => stateAt(place, saved, read, begun))
  const isSafe = useSyncExternalStore(tabDrafts.subscribe, () => place === null || tabDrafts.isSafe(place))
  const here = state.place === place ? state : stateAt(place, saved, read, begun)
  const open = openDraft(here.draft, saved)
  // What was written is no draft any more, whatever is saved later.
  const now = open === here.draft ? here : { ...here, draft: open }
  if (now !== state) setState(now)
  useEffect(() => {
    if (place !== null) tabDrafts.keep(place, open)
  }, [place, open])
  const set = (draft: Draft<T> | null, rest: Partial<State<T>>) =>
    setState((before) => {
      // Nothing to drop: the part need not be drawn again.
      const isNoNews = draft === null && before.draft === null && before.place === place
      return isNoNews ? before : { ...now, isPutAside: false, ...rest, draft }
    })
  return {
    typed: open === null ? saved : open.typed,
    isOpen: open !== null,
    isLeftOver: open !== null && (now.isLeftOver || now.isPutAside),
    isSafe,
    choice: choiceOf(open, saved, now.isPutAside),
    type: (typed) => set(isSame(typed, saved) ? null : { from: open?.from ?? saved, typed }, {}),
    putAside: () => set(open, { isPutAside: true }),
    drop: () => {
      // At once: the part may be gone before it is drawn again.
      if (place !== null) tabDrafts.keep(place, null)
      set(isSame(begun, saved) ? null : { from: saved, typed: begun }, { isLeftOver: false })
    },
    sent: () => set(open && { from: saved, typed: open.typed, isSent: true }, {}),
  }
}

/** The ends of all keys that begin with `beginning` and have a draft, one a line: a text, so that it is the same as long as they are. */
export function useKeptKeys(beginning: string): string {
  const project = use(DraftProject)
  const start = `${project ?? ''}/${beginning}`
  return useSyncExternalStore(tabDrafts.subscribe, () =>
    tabDrafts
      .placesUnder(start)
      .map((place) => place.slice(start.length))
      .toSorted()
      .join('\n'),
  )
}

function stateAt<T>(place: string | null, saved: T, read: ReadTyped<T>, begun: T): State<T> {
  const found = place === null ? null : openDraft(readDraft(tabDrafts.read(place), read), saved)
  const isLeftOver = found !== null
  const fresh = isSame(begun, saved) ? null : { from: saved, typed: begun }
  // What was handed over and did not arrive waits like any other.
  const draft = found === null ? fresh : { from: found.from, typed: found.typed }
  return { place, draft, isLeftOver, isPutAside: isLeftOver }
}

function choiceOf<T>(open: Draft<T> | null, saved: T, isPutAside: boolean): KeptDraft<T>['choice'] {
  if (open === null) return null
  if (!isSame(open.from, saved)) return 'changed'
  return isPutAside ? 'found' : null
}
