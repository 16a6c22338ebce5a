/** Has passages found again in the texts that articles show now, while a project is open. */
import { useEffect } from 'react'
import { keepAnchors } from './anchor-keeper.ts'
import { usePorts } from './use-ports.tsx'
import { useSession } from './use-session.tsx'

/** Not while the page is being drawn. In milliseconds. */
const SHORTLY = 50

/** Once for each page. */
export function useKeptAnchors(): void {
  const { anchorFinder } = usePorts()
  const session = useSession()
  useEffect(() => keepAnchors(session, anchorFinder, shortly), [session, anchorFinder])
}

function shortly(work: () => void): () => void {
  const waiting = setTimeout(work, SHORTLY)
  return () => clearTimeout(waiting)
}
