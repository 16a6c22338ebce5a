/** Opens the project a view shows, and closes it when the view shows another. */
import { useEffect, useState } from 'react'
import type { ProjectId } from '#domain/ids.ts'
import { areSessionsUnsaved, leaveSession, takeBackSession } from './left-sessions.ts'
import { openProject } from './open-project.ts'
import type { ProjectSession } from './project-session.ts'
import { usePorts, type Ports } from './use-ports.tsx'

/** `failed` carries what went wrong; nothing was written. */
export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly session: ProjectSession }
  | { readonly state: 'failed'; readonly error: Error }

/** Opening waits for the last closing: one tab never has one project open twice. */
let lastTurn: Promise<unknown> = Promise.resolve()

async function open(ports: Ports, project: ProjectId): Promise<ProjectSession> {
  const left = takeBackSession(project)
  if (left) return left
  return openProject(ports, project)
}

/** Closing the page asks for as long as a project that was left has unsaved edits. */
async function leave(session: ProjectSession): Promise<void> {
  await leaveSession(session)
  if (areSessionsUnsaved()) addEventListener('beforeunload', ask)
}

function ask(event: BeforeUnloadEvent): void {
  if (areSessionsUnsaved()) event.preventDefault()
}

/**
 * Give the view the project's id as its `key`: the session belongs to the first id it is called with. `prepare` is called before anything
 * shows the session; it must be the same function each time.
 */
export function useProjectSession(project: ProjectId, prepare: (session: ProjectSession) => void): Opening {
  const ports = usePorts()
  const [opening, setOpening] = useState<Opening>({ state: 'opening' })
  useEffect(() => {
    let wanted = true
    const session = lastTurn.then(() => (wanted ? open(ports, project) : null))
    session.then(
      (opened) => {
        if (!opened || !wanted) return
        prepare(opened)
        setOpening({ state: 'open', session: opened })
      },
      (error: unknown) => {
        if (wanted) setOpening({ state: 'failed', error: error instanceof Error ? error : new Error(String(error)) })
      },
    )
    return () => {
      wanted = false
      lastTurn = session.then((opened) => opened && leave(opened)).catch(() => undefined)
    }
  }, [ports, project, prepare])
  return opening
}
