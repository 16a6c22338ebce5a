/** The skeletons of the sentences of a text, by where each begins: asked of the finder once. */
import { useMemo } from 'react'
import type { Skeleton, DatedPlace } from '#domain/finding.ts'
import type { LanguageTag } from '#domain/records.ts'
import { useAnswer } from './use-answer.ts'
import { useFinderHome } from './use-finder-home.ts'
import { usePorts } from './use-ports.tsx'

type Skeletons = ReadonlyMap<number, Skeleton>

const none: Skeletons = new Map()

/** Empty until they are there, with `null`, and where they could not be made: one reads on without them. */
export function useSkeletons(target: DatedPlace | null, into: LanguageTag): Skeletons {
  const { finder } = usePorts()
  const home = useFinderHome()
  const ask = useMemo(
    () => (target === null ? null : async () => finder.skeletons(home, target, into)),
    [finder, home, target, into],
  )
  const skeletons = useAnswer(ask)
  return useMemo(() => (skeletons ? new Map(skeletons.map((one) => [one.start, one])) : none), [skeletons])
}
