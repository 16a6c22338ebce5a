/** Whether everything is saved (H4, H5). */
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { AGAIN_AFTER } from './left-sessions.ts'
import { savingOf, type FailedEdit, type Saving } from './project-store.ts'
import { useSession } from './use-session.tsx'

/** The word of the saved mark. */
export function useSaving(): Saving {
  return useStore(useSession().store, savingOf)
}

/** Edits that could not be written, oldest first, each with a way to try again. */
export function useFailedEdits(): readonly FailedEdit[] {
  return useStore(useSession().store, (state) => state.failed)
}

/** Why there is only one home, in the words of the browser; `null` when both work. */
export function useOneHomeReason(): string | null {
  return useStore(useSession().store, (state) => state.oneHome)
}

/** Once for each page: goes on saving by itself when the storage can again, and lets nobody close the page unasked before. */
export function useResumedSaving(): void {
  const session = useSession()
  const saving = useSaving()
  useEffect(() => {
    if (saving !== 'failed' && saving !== 'oneHome') return undefined
    // What fails stays on the list, or owed, and is told there.
    const again = () => {
      session.resumeSaving().catch(() => undefined)
    }
    const waiting = setInterval(again, AGAIN_AFTER)
    return () => clearInterval(waiting)
  }, [session, saving])
  const isFailed = useFailedEdits().length > 0
  useEffect(() => {
    if (!isFailed) return undefined
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isFailed])
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault()
}
