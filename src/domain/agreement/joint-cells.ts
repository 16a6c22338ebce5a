/** The judged cells of a matrix with one judgement for each person (C10, C13): what agreement is measured on. */
import { isAsked } from '../asked.ts'
import { assessmentsSeen } from '../cell.ts'
import { groupBy } from '../group-by.ts'
import type { AnalystId, StoryId } from '../ids.ts'
import { personOf } from '../person.ts'
import type { Article, Assessment, Claim, Decision } from '../records.ts'
import { decisionId, storyArticleId } from '../row-ids.ts'
import type { Snapshot } from '../snapshot.ts'
import { isVisible } from '../visible-articles.ts'

export interface JointCell {
  readonly claim: Claim
  readonly article: Article
  /** By person, in order of id; identities declared one person count once, by their newest judgement. */
  readonly judgements: ReadonlyMap<AnalystId, Assessment>
  /** The project's decision; `null` when there is none. */
  readonly decision: Decision | null
}

/** Cells at least one person judged, of a story or (`null`) of all. What is not asked is outside (C13). */
export function jointCells(snapshot: Snapshot, story: StoryId | null): JointCell[] {
  const cells: JointCell[] = []
  for (const claim of claimsOf(snapshot, story)) {
    const byArticle = groupBy(snapshot.byIndex('assessments', 'claim', claim.id), ({ article }) => article)
    for (const [id, assessments] of byArticle) {
      const article = snapshot.get('articles', id)
      if (!article || !isIn(snapshot, claim, article, story)) continue
      const seen = assessmentsSeen(snapshot, assessments, 'all').map(
        (one) => [personOf(snapshot, one.analyst), one] as const,
      )
      const judgements = new Map(seen.sort(([one], [other]) => (one < other ? -1 : 1)))
      cells.push({ claim, article, judgements, decision: snapshot.get('decisions', decisionId(claim.id, id)) ?? null })
    }
  }
  return cells
}

/** Persons who judged any of the cells, with how many; most first. */
export function judgesOf(cells: readonly JointCell[]): readonly (readonly [person: AnalystId, cells: number])[] {
  const counts = new Map<AnalystId, number>()
  for (const { judgements } of cells)
    for (const person of judgements.keys()) counts.set(person, (counts.get(person) ?? 0) + 1)
  return [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
}

/** The same cells with the judgements of some persons only; those that lose all are left out. */
export function judgedBy(cells: readonly JointCell[], persons: ReadonlySet<AnalystId>): JointCell[] {
  return cells.flatMap((cell) => {
    const judgements = new Map([...cell.judgements].filter(([person]) => persons.has(person)))
    return judgements.size === 0 ? [] : [{ ...cell, judgements }]
  })
}

/** The tables that joint cells are made of. */
export const jointCellTables = [
  'batches',
  'stories',
  'articles',
  'storyArticles',
  'claims',
  'storyClaims',
  'assessments',
  'decisions',
  'analysts',
] as const

function claimsOf(snapshot: Snapshot, story: StoryId | null): Claim[] {
  if (story === null) return [...snapshot.all('claims')]
  return snapshot.byIndex('storyClaims', 'story', story).flatMap(({ claim }) => snapshot.get('claims', claim) ?? [])
}

function isIn(snapshot: Snapshot, claim: Claim, article: Article, story: StoryId | null): boolean {
  if (!isVisible(snapshot, article)) return false
  if (story === null) return isAsked(snapshot, claim.id, article.id)
  return snapshot.get('storyArticles', storyArticleId(story, article.id)) !== undefined
}
