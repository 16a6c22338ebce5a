/** The versions of a story in rows: asked of the finder, and followed. */
import { useEffect, useMemo, useState } from 'react'
import type { CollateFrom, CollationProgress, CollationRow, Ruling } from '#domain/collation.ts'
import { useFinderHome } from './use-finder-home.ts'
import { usePorts } from './use-ports.tsx'

/** `failed`: the worker stopped; nothing is known, and everything can still be done by hand. */
export type Collation =
  | { readonly state: 'looking'; readonly progress: CollationProgress | null }
  | { readonly state: 'found'; readonly answer: readonly CollationRow[] }
  | { readonly state: 'stopped' | 'failed' }

const looking: Collation = { state: 'looking', progress: null }

/** Asks anew when versions or rulings are another list, and stops asking when it is no longer shown or `isWanted` says so. */
export function useCollation(versions: readonly CollateFrom[], rulings: readonly Ruling[], isWanted = true): Collation {
  const { finder } = usePorts()
  const home = useFinderHome()
  const question = useMemo(
    () => (progressed: (progress: CollationProgress) => void, signal: AbortSignal) =>
      finder.collate(home, versions, rulings, progressed, signal),
    [finder, home, versions, rulings],
  )
  const [told, setTold] = useState<{ readonly to: typeof question; readonly collation: Collation } | null>(null)
  useEffect(() => {
    if (!isWanted) return
    const asking = new AbortController()
    const tell = (collation: Collation) => {
      if (!asking.signal.aborted) setTold({ to: question, collation })
    }
    question((progress) => tell({ state: 'looking', progress }), asking.signal).then(
      (answer) => {
        if (answer !== null) tell({ state: 'found', answer })
      },
      () => tell({ state: 'failed' }),
    )
    return () => asking.abort()
  }, [question, isWanted])
  const collation = told?.to === question ? told.collation : looking
  return isWanted || collation.state !== 'looking' ? collation : { state: 'stopped' }
}
