/** What may be worth a claim in the versions of a story: asked of the finder, and followed. */
import { useMemo } from 'react'
import type { ProposedClaim, ProposeFrom } from '#domain/finding.ts'
import { useAsked, type Asked } from './use-answer.ts'
import { useFinderHome } from './use-finder-home.ts'
import { usePorts } from './use-ports.tsx'

/** Asks anew when the versions are another list. */
export function useProposedClaims(versions: readonly ProposeFrom[], most: number): Asked<readonly ProposedClaim[]> {
  const { finder } = usePorts()
  const home = useFinderHome()
  const ask = useMemo(() => async () => finder.proposeClaims(home, versions, most), [finder, home, versions, most])
  return useAsked(ask)
}
