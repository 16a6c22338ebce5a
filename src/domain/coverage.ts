/** How much of what was asked has been judged (C3, C13). Counts only; which cell comes next is the queue's business. */
import { assessmentsSeen, deriveCell, type Cell, type CellRef, type View } from './cell.ts'
import type { ArticleId, ClaimId, StoryId } from './ids.ts'
import type { Judgement } from './judgement.ts'
import type { Snapshot } from './snapshot.ts'
import { membersOf } from './visible-articles.ts'

/** Counts over asked cells. Cells that are not asked are in none of them (C13). */
export interface Coverage {
  readonly asked: number
  /** Judged or split. */
  readonly assessed: number
  /** Not judged, with passages linked. */
  readonly waiting: number
  /** Not judged, nothing linked. */
  readonly notAssessed: number
  readonly split: number
  readonly stale: number
  readonly judgements: Readonly<Record<Judgement, number>>
}

/** Adds cells up. Only asked cells count; each cell must come once. */
export function countCells(cells: Iterable<Cell>): Coverage {
  const judgements: Record<Judgement, number> = { agrees: 0, differs: 0, omits: 0, unclear: 0 }
  const counts = { asked: 0, assessed: 0, waiting: 0, notAssessed: 0, split: 0, stale: 0 }
  for (const cell of cells) {
    if (!cell.asked || cell.state === 'notAsked') continue
    counts.asked += 1
    if (cell.state === 'waiting') counts.waiting += 1
    else if (cell.state === 'notAssessed') counts.notAssessed += 1
    else {
      counts.assessed += 1
      if (cell.stale) counts.stale += 1
      if (cell.state === 'split') counts.split += 1
      else judgements[cell.judgement] += 1
    }
  }
  return { ...counts, judgements }
}

/** Joins counts over different cells. */
export function addCoverage(one: Coverage, other: Coverage): Coverage {
  return {
    asked: one.asked + other.asked,
    assessed: one.assessed + other.assessed,
    waiting: one.waiting + other.waiting,
    notAssessed: one.notAssessed + other.notAssessed,
    split: one.split + other.split,
    stale: one.stale + other.stale,
    judgements: {
      agrees: one.judgements.agrees + other.judgements.agrees,
      differs: one.judgements.differs + other.judgements.differs,
      omits: one.judgements.omits + other.judgements.omits,
      unclear: one.judgements.unclear + other.judgements.unclear,
    },
  }
}

/** Nothing asked. */
export const noCoverage: Coverage = countCells([])

/**
 * Coverage of one claim over the articles it is asked of. Cells nobody touched are counted, not derived, so that it costs as
 * much as there are mentions and assessments. `within` leaves out other articles.
 */
export function claimCoverage(snapshot: Snapshot, claim: ClaimId, asked: ReadonlySet<ArticleId>, view: View): Coverage {
  const touched = touchedArticles(snapshot, claim)
  const cells: Cell[] = []
  for (const article of touched) if (asked.has(article)) cells.push(deriveCell(snapshot, claim, article, view))
  return coverageOf(cells, asked.size)
}

/** Coverage of `asked` cells of which only `cells` were ever touched: the others count as not assessed. */
export function coverageOf(cells: Iterable<Cell>, asked: number): Coverage {
  const counted = countCells(cells)
  return { ...counted, asked, notAssessed: counted.notAssessed + asked - counted.asked }
}

/** Articles that have a mention, assessment or decision of the claim. */
export function touchedArticles(snapshot: Snapshot, claim: ClaimId): Set<ArticleId> {
  const touched = new Set<ArticleId>()
  for (const row of snapshot.byIndex('mentions', 'claim', claim)) touched.add(row.article)
  for (const row of snapshot.byIndex('assessments', 'claim', claim)) touched.add(row.article)
  for (const row of snapshot.byIndex('decisions', 'claim', claim)) touched.add(row.article)
  return touched
}

/** Coverage of all claims of the project, or of those asked of some stories (C13). Each cell counts once. */
export function projectCoverage(snapshot: Snapshot, view: View, stories?: readonly StoryId[]): Coverage {
  let total = noCoverage
  for (const [claim, asked] of askedByClaim(snapshot, stories))
    total = addCoverage(total, claimCoverage(snapshot, claim, asked, view))
  return total
}

/** Every claim that is asked with the visible articles it is asked of (C13). Walks stories, not the grid. */
export function askedByClaim(
  snapshot: Snapshot,
  stories?: readonly StoryId[],
): ReadonlyMap<ClaimId, ReadonlySet<ArticleId>> {
  const result = new Map<ClaimId, ReadonlySet<ArticleId>>()
  const chosen = stories ?? [...snapshot.all('stories')].map((story) => story.id)
  for (const story of chosen) {
    const articles = new Set(membersOf(snapshot, story).map((member) => member.article.id))
    for (const { claim } of snapshot.byIndex('storyClaims', 'story', story)) {
      const known = result.get(claim)
      result.set(claim, known ? new Set([...known, ...articles]) : articles)
    }
  }
  return result
}

/** How far an article is judged: claims asked of it, and those of them the view has judged. */
export function articleCoverage(
  snapshot: Snapshot,
  article: ArticleId,
  view: View,
): Pick<Coverage, 'asked' | 'assessed'> {
  const asked = claimsAskedOf(snapshot, article)
  const judged = new Set<ClaimId>()
  for (const row of assessmentsOf(snapshot, article, view)) if (asked.has(row.claim)) judged.add(row.claim)
  return { asked: asked.size, assessed: judged.size }
}

/** The claims asked of an article through its stories (C13). */
export function claimsAskedOf(snapshot: Snapshot, article: ArticleId): ReadonlySet<ClaimId> {
  const asked = new Set<ClaimId>()
  for (const { story } of snapshot.byIndex('storyArticles', 'article', article))
    for (const { claim } of snapshot.byIndex('storyClaims', 'story', story)) asked.add(claim)
  return asked
}

function assessmentsOf(snapshot: Snapshot, article: ArticleId, view: View): readonly CellRef[] {
  const rows = snapshot.byIndex('assessments', 'article', article)
  if (view === 'all') return [...rows, ...snapshot.byIndex('decisions', 'article', article)]
  return rows.filter((row) => assessmentsSeen(snapshot, [row], view).length > 0)
}
