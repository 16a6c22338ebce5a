/** How often the things of the list of names are named in the project, as the finder's index knows it. */
import { useEffect, useMemo } from 'react'
import { useAnswer } from './use-answer.ts'
import { useFinderHome } from './use-finder-home.ts'
import { usePorts } from './use-ports.tsx'
import { useView } from './use-view.ts'

/** In how many articles, for every name of a thing. Has the index made where it is not; `null` until it knows these names. */
export function useNamed(): ReadonlyMap<string, number> | null {
  const { finder } = usePorts()
  const home = useFinderHome()
  const [indexed] = useView('indexed')
  const [, setFinding] = useView('isFinding')
  useEffect(() => setFinding(true), [setFinding])
  // Asked again each time the index was brought up to date.
  const ask = useMemo(() => (indexed > 0 ? async () => finder.named(home) : null), [finder, home, indexed])
  const counts = useAnswer(ask)
  return useMemo(
    () => counts && new Map(home.names.flatMap(({ key, names }) => names.map((name) => [name, counts.get(key) ?? 0]))),
    [counts, home],
  )
}
