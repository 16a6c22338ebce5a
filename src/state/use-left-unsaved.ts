/** Edits that wait for the storage in projects that are not on the screen (H4). */
import { useSyncExternalStore } from 'react'
import { leftUnsaved, type LeftUnsaved } from './left-sessions.ts'

/** One entry for each project; none where everything is saved. */
export function useLeftUnsaved(): readonly LeftUnsaved[] {
  return useSyncExternalStore(leftUnsaved.subscribe, leftUnsaved.current)
}
