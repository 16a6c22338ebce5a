/** What every version says on one claim: judgement and passages, article by article. Pure. */
import { analystNames } from '#domain/analyst-names.ts'
import { deriveCell, judgedByOthers, type Cell } from '#domain/cell.ts'
import { askedByClaim, touchedArticles } from '#domain/coverage.ts'
import type { AnalystId, ArticleId, ClaimId } from '#domain/ids.ts'
import { personOf } from '#domain/person.ts'
import type { Article, Gloss, Mention, Passage, TableName } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { cellKey } from '#domain/tables.ts'
import { compareArticles, isVisible } from '#domain/visible-articles.ts'

export interface VersionMention {
  readonly mention: Mention
  readonly passage: Passage
  readonly glosses: readonly Gloss[]
  /** `null` when the analyst linked it; else the other's name. */
  readonly linkedBy: string | null
}

export interface ClaimVersion {
  readonly article: Article
  readonly isSource: boolean
  readonly cell: Cell
  /** Names of those who judged it where the analyst did not, a name that is not there as empty words (C10). */
  readonly judgedBy: readonly string[]
  readonly mentions: readonly VersionMention[]
}

export interface ClaimVersions {
  /** With a passage or a judgement: source documents first, then by date. */
  readonly told: readonly ClaimVersion[]
  /** Asked, with neither. */
  readonly untouched: number
}

/** Tables `claimVersions` reads. */
export const claimVersionTables: readonly TableName[] = [
  'analysts',
  'articles',
  'assessments',
  'batches',
  'claims',
  'decisions',
  'glosses',
  'mentions',
  'passages',
  'stories',
  'storyArticles',
  'storyClaims',
]

/** Read with everybody's eyes (C10). */
export function claimVersions(snapshot: Snapshot, claim: ClaimId, analyst: AnalystId): ClaimVersions {
  const touched = touchedArticles(snapshot, claim)
  const told = [...touched].flatMap((id) => {
    const article = snapshot.get('articles', id)
    return article && isVisible(snapshot, article) ? [versionOf(snapshot, claim, article, analyst)] : []
  })
  told.sort(
    (one, other) => Number(other.isSource) - Number(one.isSource) || compareArticles(one.article, other.article),
  )
  const asked = askedByClaim(snapshot).get(claim) ?? new Set<ArticleId>()
  return { told, untouched: [...asked].filter((article) => !touched.has(article)).length }
}

function versionOf(snapshot: Snapshot, claim: ClaimId, article: Article, analyst: AnalystId): ClaimVersion {
  const me = personOf(snapshot, analyst)
  const names = analystNames(snapshot)
  const nameOf = (id: AnalystId) => names.get(id) ?? ''
  const mentions = snapshot
    .byIndex('mentions', 'cell', cellKey(claim, article.id))
    .flatMap((mention): VersionMention[] => {
      const passage = snapshot.get('passages', mention.passage)
      if (!passage) return []
      const glosses = snapshot
        .byIndex('glosses', 'revision', passage.revision)
        .filter((gloss) => gloss.start < passage.end && gloss.end > passage.start)
      const mine = personOf(snapshot, mention.analyst) === me
      return [{ mention, passage, glosses, linkedBy: mine ? null : nameOf(mention.analyst) }]
    })
    .toSorted((one, other) => one.passage.start - other.passage.start)
  const cell = deriveCell(snapshot, claim, article.id, 'all')
  return {
    article,
    isSource: snapshot
      .byIndex('storyArticles', 'article', article.id)
      .some((member) => member.role === 'sourceDocument'),
    cell,
    judgedBy: judgedByOthers(cell, me).map(nameOf),
    mentions,
  }
}
