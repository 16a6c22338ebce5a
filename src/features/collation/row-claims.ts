/** The claims that sentences of a row are linked to, and what the analyst has said of each version. Pure. */
import type { CollationRow } from '#domain/collation.ts'
import type { AnalystId, ArticleId, ClaimId } from '#domain/ids.ts'
import type { Assessment, Claim, Passage, TableName } from '#domain/records.ts'
import { assessmentId } from '#domain/row-ids.ts'
import type { Snapshot } from '#domain/snapshot.ts'

/** Tables `claimsOfRow` reads. */
export const rowClaimTables: readonly TableName[] = ['claims', 'mentions', 'passages', 'assessments', 'articles']

export interface RowClaim {
  readonly claim: Claim
  /** The articles of the row whose sentence there is linked to it, by anybody. */
  readonly linked: ReadonlySet<ArticleId>
  /** The analyst's own. */
  readonly assessments: ReadonlyMap<ArticleId, Assessment>
}

/** The claim that cells and keys are about: the current one if the row is that, else its oldest; `null` where it is none. */
export function claimMeant(claims: readonly RowClaim[], current: ClaimId | null): RowClaim | null {
  return claims.find(({ claim }) => claim.id === current) ?? claims[0] ?? null
}

/** Oldest first; `versions` are all articles of the story, for a claim is asked of those that are silent, too. */
export function claimsOfRow(
  snapshot: Snapshot,
  { cells }: CollationRow,
  versions: readonly ArticleId[],
  analyst: AnalystId,
): readonly RowClaim[] {
  const linked = new Map<Claim, Set<ArticleId>>()
  for (const { article, sentences } of cells)
    for (const mention of snapshot.byIndex('mentions', 'article', article)) {
      const passage = snapshot.get('passages', mention.passage)
      const claim = snapshot.get('claims', mention.claim)
      if (!passage || !claim || !isPresent(snapshot, passage)) continue
      if (!sentences.some(({ start, end }) => passage.start < end && passage.end > start)) continue
      linked.set(claim, (linked.get(claim) ?? new Set()).add(article))
    }
  return [...linked]
    .map(([claim, articles]) => ({
      claim,
      linked: articles,
      assessments: assessmentsOf(snapshot, claim, versions, analyst),
    }))
    .sort((one, other) => (one.claim.at < other.claim.at ? -1 : 1))
}

function isPresent(snapshot: Snapshot, { article, revision }: Passage): boolean {
  return snapshot.get('articles', article)?.revision === revision
}

function assessmentsOf(snapshot: Snapshot, { id }: Claim, versions: readonly ArticleId[], analyst: AnalystId) {
  return new Map(
    versions.flatMap((article) => {
      const own = snapshot.get('assessments', assessmentId(id, article, analyst))
      return own ? [[article, own] as const] : []
    }),
  )
}
