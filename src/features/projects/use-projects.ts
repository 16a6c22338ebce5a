/** The list of projects as React state: read at the start and again on request. */
import { useCallback, useEffect, useState } from 'react'
import type { ProjectListing } from '#domain/ports.ts'
import { usePorts } from '#state/use-ports.tsx'

/** `null` while it is being read. */
export function useProjects(): readonly [ProjectListing | null, () => void] {
  const { catalogue } = usePorts()
  const [listing, setListing] = useState<ProjectListing | null>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let shown = true
    catalogue.list().then(
      (found) => shown && setListing(found),
      (error: unknown) => shown && setListing({ projects: [], unread: String(error) }),
    )
    return () => {
      shown = false
    }
  }, [catalogue, turn])
  return [listing, useCallback(() => setTurn((count) => count + 1), [])]
}
