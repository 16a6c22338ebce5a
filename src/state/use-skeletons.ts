/** The skeletons of the sentences of a text, by where each begins: asked of the finder once. */
import { useEffect, useState } from 'react'
import type { Skeleton, SoughtIn } from '#domain/finding.ts'
import type { LanguageTag } from '#domain/records.ts'
import { correctionsKey, type BoundCorrection } from '#domain/sentence-bounds.ts'
import { usePorts } from './use-ports.tsx'
import { useSession } from './use-session.tsx'

type Skeletons = ReadonlyMap<number, Skeleton>

const none: Skeletons = new Map()
const noCorrections: readonly BoundCorrection[] = []

/** Empty until they are there, with `null`, and where they could not be made: one reads on without them. */
export function useSkeletons(target: Omit<SoughtIn, 'article'> | null, into: LanguageTag): Skeletons {
  const { finder } = usePorts()
  const session = useSession()
  const [made, setMade] = useState<{ readonly of: string; readonly skeletons: Skeletons } | null>(null)
  const textHash = target?.textHash
  const language = target?.language
  const corrections = target?.corrections ?? noCorrections
  const key = `${textHash} ${language} ${correctionsKey(corrections)} ${into}`
  useEffect(() => {
    if (textHash === undefined || language === undefined) return
    let isWanted = true
    finder.skeletons(session, { textHash, language, corrections }, into).then(
      (all) => {
        if (isWanted) setMade({ of: key, skeletons: new Map(all.map((one) => [one.start, one])) })
      },
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [finder, session, textHash, language, corrections, into, key])
  return target && made?.of === key ? made.skeletons : none
}
