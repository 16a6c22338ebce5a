/** Proposes claims from the versions of a story; for the finder's worker. */
import type { ProposeFrom, ProposedClaim } from '#domain/finding.ts'
import { asId, type ArticleId, type TextHash } from '#domain/ids.ts'
import type { Vocabulary } from '#language/anchors/vocabulary.ts'
import { proposeClaims, type ReadVersion } from '#language/claim-proposals/propose-claims.ts'
import { readArticle } from '#language/matching/read-article.ts'

/** Best first, at most `most`. A version whose text is missing is left out. Rejects when a vocabulary cannot be fetched. */
export async function proposeClaimsIn(
  home: { text(hash: TextHash): Promise<string | null> },
  vocabularyFor: (language: string) => Promise<Vocabulary>,
  versions: readonly ProposeFrom[],
  most: number,
): Promise<readonly ProposedClaim[]> {
  const read: ReadVersion[] = []
  for (const { article, textHash, language, published, leftOut } of versions) {
    const text = await home.text(textHash)
    if (text === null) continue
    const sentences = readArticle(text, await vocabularyFor(language))
      .filter(({ start, end }) => !leftOut.some((stretch) => stretch.start < end && stretch.end > start))
      .map((sentence) => ({ ...sentence, profile: sentence.profile.resolved(published ?? null) }))
    read.push({ id: article, text, sentences })
  }
  return proposeClaims(read, most).map(({ id, alike, ...proposal }) => ({
    ...proposal,
    article: asId<ArticleId>(id),
    alike: alike.map(({ id: other, ...told }) => ({ ...told, article: asId<ArticleId>(other) })),
  }))
}
