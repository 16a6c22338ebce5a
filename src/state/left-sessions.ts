/**
 * Sessions of projects that were left on the screen. One with edits that could not be written stays open, goes on trying, and is given
 * back when the project is shown again: leaving a project must not cost what the storage refused (H4).
 */
import type { ProjectId } from '#domain/ids.ts'
import type { FailedEdit } from './project-store.ts'
import type { ProjectSession } from './project-session.ts'

/** How long the storage is left alone before it is tried again. In milliseconds. */
export const AGAIN_AFTER = 4000

interface Left {
  readonly session: ProjectSession
  readonly trying: ReturnType<typeof setInterval>
  readonly stopFollowing: () => void
}

const left = new Map<ProjectId, Left>()

/** What waits in one project that was left. */
export interface LeftUnsaved {
  readonly project: ProjectId
  /** Oldest first; never empty. */
  readonly failed: readonly FailedEdit[]
}

let unsaved: readonly LeftUnsaved[] = []
const listeners = new Set<() => void>()

/** What waits in projects that were left, for `useSyncExternalStore`. */
export const leftUnsaved = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  current: (): readonly LeftUnsaved[] => unsaved,
}

function follow(): void {
  unsaved = [...left.values()]
    .map(({ session }) => ({ project: session.project, failed: session.store.getState().failed }))
    .filter(({ failed }) => failed.length > 0)
  for (const listener of listeners) listener()
}

/** Closes the session, now or when all of it is written. Resolves when that is decided. */
export async function leaveSession(session: ProjectSession): Promise<void> {
  await session.whenSaved()
  if (!hasUnsaved(session)) return session.close()
  const trying = setInterval(() => {
    tryAgain(session).catch(() => undefined)
  }, AGAIN_AFTER)
  left.set(session.project, { session, trying, stopFollowing: session.subscribe(follow) })
  follow()
}

/** The session of a project that was left with unsaved edits, to be shown again; `null` when there is none. */
export function takeBackSession(project: ProjectId): ProjectSession | null {
  return drop(project)
}

/** Whether closing the page would cost edits of a project that was left. */
export function areSessionsUnsaved(): boolean {
  return left.size > 0
}

async function tryAgain(session: ProjectSession): Promise<void> {
  await session.resumeSaving()
  // It may have been taken back meanwhile.
  if (hasUnsaved(session) || left.get(session.project)?.session !== session) return
  drop(session.project)
  await session.close()
}

function drop(project: ProjectId): ProjectSession | null {
  const found = left.get(project)
  if (!found) return null
  clearInterval(found.trying)
  found.stopFollowing()
  left.delete(project)
  follow()
  return found.session
}

function hasUnsaved(session: ProjectSession): boolean {
  return session.store.getState().failed.length > 0
}
