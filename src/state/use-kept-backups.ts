/** Keeps copies of the project in the folder the analyst picked, while it is shown. */
import { useEffect } from 'react'
import { keepBackups } from './backup-keeper.ts'
import { usePorts } from './use-ports.tsx'
import { useSession } from './use-session.tsx'

/** Once for each page. */
export function useKeptBackups(): void {
  const { backups, projectFiles, environment } = usePorts()
  const session = useSession()
  useEffect(() => {
    let stop: (() => void) | null = null
    let isWanted = true
    const begin = async () => {
      const parts = { backups: await backups(), projectFiles, now: environment.now, later, whenHidden }
      if (isWanted) stop = keepBackups(session, parts)
    }
    // Where it cannot be fetched no copies are made, and the storage page tells of none.
    begin().catch(() => undefined)
    return () => {
      isWanted = false
      stop?.()
    }
  }, [session, backups, projectFiles, environment])
}

function later(work: () => void, wait: number): () => void {
  const waiting = setTimeout(work, wait)
  return () => clearTimeout(waiting)
}

function whenHidden(listener: () => void): () => void {
  const look = () => {
    if (document.visibilityState === 'hidden') listener()
  }
  document.addEventListener('visibilitychange', look)
  return () => document.removeEventListener('visibilitychange', look)
}
