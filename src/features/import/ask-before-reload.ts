/** A preview lives in memory alone: before a reload drops one, the browser asks. */
import { useEffect } from 'react'
import type { ProjectSession } from '#state/project-session.ts'

const previewing = new WeakSet<ProjectSession>()

/** Says whether a project has a preview at hand that a reload would drop. */
export function notePreview(session: ProjectSession, isAtHand: boolean): void {
  if (isAtHand) previewing.add(session)
  else previewing.delete(session)
}

/** Lets the browser ask on every screen of an open project. */
export function useAskBeforeReload(session: ProjectSession): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (previewing.has(session)) event.preventDefault()
    }
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [session])
}
