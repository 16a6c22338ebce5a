/** Has passages found again in the texts that articles show now, while a project is open. */
import { useEffect } from 'react'
import type { AnchorFinder } from '#domain/anchor-finder.ts'
import type { ProjectSession } from './project-session.ts'
import { usePorts } from './use-ports.tsx'
import { useSession } from './use-session.tsx'

/** Not while the page is being drawn. In milliseconds. */
const SHORTLY = 50

/** Once for each page. */
export function useKeptAnchors(): void {
  const { anchorFinder } = usePorts()
  const session = useSession()
  useEffect(() => onceRevised(session, anchorFinder), [session, anchorFinder])
}

/** The code is fetched when an article has a second text: most projects never need it. The value it gives stops all of it. */
function onceRevised(session: ProjectSession, finder: AnchorFinder): () => void {
  const stopping = new AbortController()
  const begin = async () => {
    const { keepAnchors } = await import('./anchor-keeper.ts')
    if (stopping.signal.aborted) return
    stopping.signal.addEventListener('abort', keepAnchors(session, finder, shortly))
  }
  const look = () => {
    if (session.snapshot.size('revisions') <= session.snapshot.size('articles')) return
    stopListening()
    // Without its code nothing is found again; the next opening tries once more.
    begin().catch(() => undefined)
  }
  const stopListening = session.subscribe(look)
  stopping.signal.addEventListener('abort', stopListening)
  look()
  return () => stopping.abort()
}

function shortly(work: () => void): () => void {
  const waiting = setTimeout(work, SHORTLY)
  return () => clearTimeout(waiting)
}
