/** The journal's heads, and what can be undone and redone now (H2). */
import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { CommitHead } from '#domain/ports.ts'
import { givenUpByUndo } from './project-session.ts'
import { useSession } from './use-session.tsx'

/** What an edit says of itself. */
export type Told = Pick<CommitHead, 'command' | 'subject'>

export interface History {
  /** All commits in order of sequence; commits of one step share their `step`. */
  readonly heads: readonly CommitHead[]
  /** What undo would take back: the newest edit that waits to be written, else a step; `null` when there is nothing. */
  readonly undoable: Told | null
  /** The step redo would bring again; `null` when there is none. */
  readonly redoable: Told | null
}

/** Follows the journal; use it in parts that show the history or the undo buttons. */
export function useHistory(): History {
  const session = useSession()
  const heads = useStore(session.store, (state) => state.heads)
  const undoable = useStore(session.store, ({ failed }) => givenUpByUndo(failed) ?? session.undoable()?.head ?? null)
  const redoable = useStore(session.store, () => session.redoable()?.head ?? null)
  return useMemo(() => ({ heads, undoable, redoable }), [heads, undoable, redoable])
}
