/** What may be worth a claim in the versions of a story: asked of the finder, and followed. */
import { useEffect, useState } from 'react'
import type { ProposedClaim, ProposeFrom } from '#domain/finding.ts'
import { useFinderHome } from './use-finder-home.ts'
import { usePorts } from './use-ports.tsx'

/** `failed`: the worker stopped; claims can still be made by hand. */
export type Proposing =
  | { readonly state: 'looking' }
  | { readonly state: 'found'; readonly proposals: readonly ProposedClaim[] }
  | { readonly state: 'failed' }

const looking: Proposing = { state: 'looking' }

/** Asks anew when the versions are another list. */
export function useProposedClaims(versions: readonly ProposeFrom[], most: number): Proposing {
  const { finder } = usePorts()
  const home = useFinderHome()
  const [answer, setAnswer] = useState<{ readonly to: readonly ProposeFrom[]; readonly proposing: Proposing } | null>(
    null,
  )
  useEffect(() => {
    let isWanted = true
    const tell = (proposing: Proposing) => {
      if (isWanted) setAnswer({ to: versions, proposing })
    }
    finder.proposeClaims(home, versions, most).then(
      (proposals) => tell({ state: 'found', proposals }),
      () => tell({ state: 'failed' }),
    )
    return () => {
      isWanted = false
    }
  }, [finder, home, versions, most])
  return answer !== null && answer.to === versions ? answer.proposing : looking
}
