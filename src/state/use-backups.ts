/** Copies of the open project outside the browser: what is known of them, and the port to make one. */
import { useEffect, useState } from 'react'
import type { Backups, BackupState } from '#domain/backup.ts'
import { usePorts } from './use-ports.tsx'
import { useSession } from './use-session.tsx'

/** `null` until it is known. */
export function useBackups(): { readonly backups: Backups; readonly state: BackupState } | null {
  const ports = usePorts()
  const { project } = useSession()
  const [known, setKnown] = useState<{ readonly backups: Backups; readonly state: BackupState } | null>(null)
  useEffect(() => {
    let stop: (() => void) | null = null
    let isWanted = true
    const begin = async () => {
      const backups = await ports.backups()
      if (isWanted) stop = backups.follow(project, (state) => setKnown({ backups, state }))
    }
    // Where it cannot be fetched nothing is known of copies.
    begin().catch(() => undefined)
    return () => {
      isWanted = false
      stop?.()
    }
  }, [ports, project])
  return known
}
