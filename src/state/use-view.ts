/** Session state outside the journal: current claim, overlay, notices, filters, panes. */
import { useCallback } from 'react'
import { useStore } from 'zustand'
import type { ViewState } from './session-view.ts'
import { useSession } from './use-session.tsx'

/** One part of the view state and the way to set it. */
export function useView<Key extends keyof ViewState>(key: Key): [ViewState[Key], (value: ViewState[Key]) => void] {
  const { view } = useSession()
  const value = useStore(view, (state) => state[key])
  const set = useCallback((next: ViewState[Key]) => view.setState({ [key]: next } as Pick<ViewState, Key>), [view, key])
  return [value, set]
}
