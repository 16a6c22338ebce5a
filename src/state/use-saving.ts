/** Whether everything is saved (H4, H5). */
import { useStore } from 'zustand'
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
