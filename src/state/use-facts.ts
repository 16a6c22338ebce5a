/** The figures, dates and names of a text, and where else each stands: asked of the finder. */
import { useMemo } from 'react'
import type { FactPlaces, NotedFact, SoughtIn, DatedPlace } from '#domain/finding.ts'
import type { LanguageTag } from '#domain/records.ts'
import { useAnswer } from './use-answer.ts'
import { useFinderHome } from './use-finder-home.ts'
import { usePorts } from './use-ports.tsx'

/** In reading order; `null` until they are known, and while `target` is `null`. Asks when `target` is another object. */
export function useNotedFacts(target: DatedPlace | null, into: LanguageTag): readonly NotedFact[] | null {
  const { finder } = usePorts()
  const home = useFinderHome()
  const ask = useMemo(
    () => (target === null ? null : async () => finder.facts(home, target, into)),
    [finder, home, target, into],
  )
  return useAnswer(ask)
}

/** One for each of `targets`; `null` until it is known, and while `fact` is `null`. Asks when one of them is another object. */
export function useWhereElse(
  target: DatedPlace,
  fact: NotedFact | null,
  targets: readonly SoughtIn[],
): readonly FactPlaces[] | null {
  const { finder } = usePorts()
  const home = useFinderHome()
  const ask = useMemo(() => {
    if (fact === null) return null
    const { start, end } = fact
    return async () => finder.whereElse(home, { ...target, at: { start, end } }, targets)
  }, [finder, home, target, fact, targets])
  return useAnswer(ask)
}
