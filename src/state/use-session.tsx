/** The open project, handed down to every view of it. */
import { createContext, use, type ReactNode } from 'react'
import type { ProjectSession } from './project-session.ts'

const SessionContext = createContext<ProjectSession | null>(null)

interface SessionProviderProps {
  /** `null` until the project is open. */
  readonly session: ProjectSession | null
  readonly children: ReactNode
}

/** Makes a project's session available to the views inside. */
export function SessionProvider({ session, children }: SessionProviderProps) {
  return <SessionContext value={session}>{children}</SessionContext>
}

/** The open project. Throws where none is open, which is a mistake of the program. */
export function useSession(): ProjectSession {
  const session = use(SessionContext)
  if (!session) throw new Error('useSession needs a SessionProvider around it')
  return session
}

/** The open project, or `null` in parts that are also shown when none is open. */
export function useOptionalSession(): ProjectSession | null {
  return use(SessionContext)
}
