/** The skeletons of several articles in languages the analyst does not read: asked of the finder once for each. */
import { useMemo } from 'react'
import type { Skeleton, SoughtIn } from '#domain/finding.ts'
import type { ArticleId } from '#domain/ids.ts'
import { readsLanguage } from '#domain/assessment-basis.ts'
import { useAnalyst } from './use-analyst.ts'
import { useAnswer } from './use-answer.ts'
import { useFinderHome } from './use-finder-home.ts'
import { usePorts } from './use-ports.tsx'
import { useRows } from './use-rows.ts'

type SkeletonsOf = ReadonlyMap<ArticleId, ReadonlyMap<number, Skeleton>>

const none: SkeletonsOf = new Map()

/** By where each sentence begins. Empty until they are there, and where they could not be made. */
export function useSkeletonsOf(versions: readonly SoughtIn[]): SkeletonsOf {
  const { finder } = usePorts()
  const home = useFinderHome()
  const { id, glossLanguage } = useAnalyst()
  const unread = useRows(
    (snapshot) => versions.filter(({ language }) => !readsLanguage(snapshot, id, language)),
    ['analysts'],
    [versions, id],
  )
  const ask = useMemo(() => {
    if (unread.length === 0) return null
    return async () =>
      Promise.all(
        unread.map(async (version) => {
          const skeletons = await finder.skeletons(home, version, glossLanguage)
          return [version.article, new Map(skeletons.map((one) => [one.start, one]))] as const
        }),
      )
  }, [finder, home, unread, glossLanguage])
  const answer = useAnswer(ask)
  return useMemo(() => (answer ? new Map(answer) : none), [answer])
}
