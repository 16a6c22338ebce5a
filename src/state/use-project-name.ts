/** The name of the open project, followed. */
import { useSyncExternalStore } from 'react'
import { useOptionalSession } from './use-session.tsx'

/** `null` until the project is open. */
export function useProjectName(): string | null {
  const session = useOptionalSession()
  return useSyncExternalStore(
    session?.store.subscribe ?? neverChanges,
    () => session?.snapshot.get('project', session.project)?.name ?? null,
  )
}

function neverChanges(): () => void {
  return () => undefined
}
