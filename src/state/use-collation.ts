/** The versions of a story in rows: asked of the finder, and followed. */
import { useMemo } from 'react'
import type { CollateFrom, CollationRow, Ruling } from '#domain/collation.ts'
import { useAsked, type Asked } from './use-answer.ts'
import { useFinderHome } from './use-finder-home.ts'
import { usePorts } from './use-ports.tsx'

/** Asks anew when versions or rulings are another list. */
export function useCollation(
  versions: readonly CollateFrom[],
  rulings: readonly Ruling[],
): Asked<readonly CollationRow[]> {
  const { finder } = usePorts()
  const home = useFinderHome()
  const ask = useMemo(() => async () => finder.collate(home, versions, rulings), [finder, home, versions, rulings])
  return useAsked(ask)
}
