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
