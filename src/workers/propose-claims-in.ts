/** Proposes claims from the versions of a story; for the finder's worker. */
import type { ProposeFrom, ProposedClaim } from '#domain/finding.ts'
import { asId, type ArticleId, type TextHash } from '#domain/ids.ts'
import type { Vocabulary } from '#language/anchors/vocabulary.ts'
import { proposeClaims } from '#language/claim-proposals/propose-claims.ts'
import { readVersions } from './read-versions.ts'

/** Best first, at most `most`. A version whose text is missing is left out. Rejects when a vocabulary cannot be fetched. */
export async function proposeClaimsIn(
  home: { text(hash: TextHash): Promise<string | null> },
  vocabularyFor: (language: string) => Promise<Vocabulary>,
  versions: readonly ProposeFrom[],
  most: number,
): Promise<readonly ProposedClaim[]> {
  const read = await readVersions(home, vocabularyFor, versions)
  const proposed = proposeClaims(
    read.map(({ version, ...rest }) => ({ id: version.article, ...rest })),
    most,
  )
  return proposed.map(({ id, alike, ...proposal }) => ({
    ...proposal,
    article: asId<ArticleId>(id),
    alike: alike.map(({ id: other, ...told }) => ({ ...told, article: asId<ArticleId>(other) })),
  }))
}
