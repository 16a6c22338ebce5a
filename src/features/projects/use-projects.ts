/** The list of projects as React state: read at the start and again on request. */
import { useCallback, useEffect, useState } from 'react'
import type { ProjectSummary } from '#domain/ports.ts'
import { usePorts } from '#state/use-ports.tsx'

/** `null` while it is being read. Reading never fails for good: what cannot be read is left out by the catalogue. */
export function useProjects(): readonly [readonly ProjectSummary[] | null, () => void] {
  const { catalogue } = usePorts()
  const [projects, setProjects] = useState<readonly ProjectSummary[] | null>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let shown = true
    catalogue.list().then(
      (list) => shown && setProjects(list),
      () => shown && setProjects([]),
    )
    return () => {
      shown = false
    }
  }, [catalogue, turn])
  return [projects, useCallback(() => setTurn((count) => count + 1), [])]
}
