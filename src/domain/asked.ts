/** Of which articles a claim is asked (C13). A claim is asked of stories, and through them of their articles. */
import type { ArticleId, ClaimId } from './ids.ts'
import { storyClaimId } from './row-ids.ts'
import type { Snapshot } from './snapshot.ts'

/** True when the claim is asked of a story the article belongs to (C13). */
export function isAsked(snapshot: Snapshot, claim: ClaimId, article: ArticleId): boolean {
  for (const { story } of snapshot.byIndex('storyArticles', 'article', article))
    if (snapshot.get('storyClaims', storyClaimId(story, claim))) return true
  return false
}

/** The articles a claim is asked of, of whatever batch (C13). Walks the claim's stories. */
export function articlesAskedOf(snapshot: Snapshot, claim: ClaimId): ReadonlySet<ArticleId> {
  const asked = new Set<ArticleId>()
  for (const { story } of snapshot.byIndex('storyClaims', 'claim', claim))
    for (const { article } of snapshot.byIndex('storyArticles', 'story', story)) asked.add(article)
  return asked
}

/** The claims asked of an article (C13). Walks the article's stories. */
export function claimsAskedOf(snapshot: Snapshot, article: ArticleId): ReadonlySet<ClaimId> {
  const asked = new Set<ClaimId>()
  for (const { story } of snapshot.byIndex('storyArticles', 'article', article))
    for (const { claim } of snapshot.byIndex('storyClaims', 'story', story)) asked.add(claim)
  return asked
}
