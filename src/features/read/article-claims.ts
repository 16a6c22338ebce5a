/** The claims a reader of articles works with: those asked of its stories, and those its passages are linked to. */
import { claimStyles, type ClaimStyle } from '#domain/claim-style.ts'
import type { ArticleId, ClaimId } from '#domain/ids.ts'
import type { Claim, TableName } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Likeness } from '#state/rows-memo.ts'
import { compareText } from '#domain/visible-articles.ts'

/** A claim with its look. The first nine have a number key. */
export interface ArticleClaim {
  readonly claim: Claim
  readonly style: ClaimStyle
}

/** Tables `articleClaims` reads. */
export const articleClaimTables: readonly TableName[] = ['storyArticles', 'storyClaims', 'claims', 'mentions']

export const claimLikeness: Likeness<ArticleClaim> = {
  key: ({ claim }) => claim.id,
  isSame: (one, other) => one.claim === other.claim && one.style === other.style,
}

/**
 * Of each article in turn, without repetition: claims of its stories, oldest first, then claims linked to it without being asked. A claim
 * has one look and one number over all of the articles.
 */
export function articleClaims(snapshot: Snapshot, articles: readonly ArticleId[]): readonly ArticleClaim[] {
  const found = new Map<ClaimId, ArticleClaim>()
  for (const article of articles) takeClaims(snapshot, article, found)
  return [...found.values()]
}

function takeClaims(snapshot: Snapshot, article: ArticleId, found: Map<ClaimId, ArticleClaim>): void {
  const take = (styles: ReadonlyMap<ClaimId, ClaimStyle>, wanted: ReadonlySet<ClaimId> | null) => {
    for (const [id, style] of styles) {
      const claim = snapshot.get('claims', id)
      if (claim && !found.has(id) && (wanted?.has(id) ?? true)) found.set(id, { claim, style })
    }
  }
  const stories = snapshot.byIndex('storyArticles', 'article', article).map(({ story }) => story)
  for (const story of stories.toSorted(compareText)) take(claimStyles(snapshot, story), null)
  const linked = new Set(snapshot.byIndex('mentions', 'article', article).map(({ claim }) => claim))
  // An article without a story has every claim of the project at hand.
  if (stories.length === 0) take(claimStyles(snapshot, null), null)
  else if ([...linked].some((claim) => !found.has(claim))) take(claimStyles(snapshot, null), linked)
}
