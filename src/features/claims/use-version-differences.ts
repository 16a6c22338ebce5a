/** What the linked passages of a claim tell differently from its wording, by their mentions. */
import { useMemo } from 'react'
import type { FoundDifference, Sought } from '#domain/finding.ts'
import type { MentionId } from '#domain/ids.ts'
import type { Claim } from '#domain/records.ts'
import { useDifferences } from '#state/use-differences.ts'
import type { ClaimVersion } from './claim-versions.ts'

export type VersionDifferences = ReadonlyMap<MentionId, readonly FoundDifference[]>

/** Empty until they are known. */
export function useVersionDifferences(
  { wording, language }: Pick<Claim, 'wording' | 'language'>,
  versions: readonly ClaimVersion[],
): VersionDifferences {
  const sought = useMemo((): Sought => ({ text: wording, language, kind: 'claim' }), [wording, language])
  const mentions = useMemo(() => versions.flatMap((version) => version.mentions), [versions])
  const told = useMemo(
    () => mentions.map(({ passage }) => ({ text: passage.quote, language: passage.language.tag })),
    [mentions],
  )
  const differences = useDifferences(sought, told)
  return useMemo(
    () => new Map(mentions.map(({ mention }, index) => [mention.id, differences?.[index] ?? []])),
    [mentions, differences],
  )
}
