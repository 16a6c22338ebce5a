/** Keeps the finder's index current while the project is shown. */
import { useEffect } from 'react'
import type { IndexProgress } from '#domain/finding.ts'
import { keepIndex } from './index-keeper.ts'
import { usePorts } from './use-ports.tsx'
import { useSession } from './use-session.tsx'
import { useView } from './use-view.ts'

/** An import brings articles in quick succession; they are read together. In milliseconds. */
const SHORTLY = 300

/** Once for each page. How far it is; `null` while nothing is read. */
export function useKeptIndex(): IndexProgress | null {
  const { finder } = usePorts()
  const session = useSession()
  const [indexing] = useView('indexing')
  useEffect(() => keepIndex(session, finder, shortly), [session, finder])
  return indexing
}

function shortly(work: () => void): () => void {
  const waiting = setTimeout(work, SHORTLY)
  return () => clearTimeout(waiting)
}
