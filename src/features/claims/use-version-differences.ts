/** What the linked passages of a claim tell differently from its wording, by their mentions. */
import { useMemo } from 'react'
import { knownDays, type FoundDifference } from '#domain/finding.ts'
import type { MentionId } from '#domain/ids.ts'
import type { Claim } from '#domain/records.ts'
import { useDifferences } from '#state/use-differences.ts'
import { useSoughtClaim } from '#state/use-sought-claim.ts'
import type { ClaimVersion } from './claim-versions.ts'

export type VersionDifferences = ReadonlyMap<MentionId, readonly FoundDifference[]>

/** Empty until they are known. */
export function useVersionDifferences(
  claim: Pick<Claim, 'wording' | 'language' | 'madeFrom'>,
  versions: readonly ClaimVersion[],
): VersionDifferences {
  const sought = useSoughtClaim(claim)
  const mentions = useMemo(() => versions.flatMap((version) => version.mentions), [versions])
  const told = useMemo(
    () =>
      versions.flatMap(({ article, mentions: of }) =>
        of.map(({ passage }) => ({
          text: passage.quote,
          language: passage.language.tag,
          published: knownDays(article.published),
        })),
      ),
    [versions],
  )
  const differences = useDifferences(sought, told)
  return useMemo(
    () => new Map(mentions.map(({ mention }, index) => [mention.id, differences?.[index] ?? []])),
    [mentions, differences],
  )
}
