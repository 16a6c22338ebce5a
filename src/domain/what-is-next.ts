/** What waits for the analyst, in counts, for the project's home. */
import { projectCoverage } from './coverage.ts'
import type { AnalystId } from './ids.ts'
import { openQuestions } from './open-questions.ts'
import { opinionsAskedOf } from './second-opinion.ts'
import type { Snapshot } from './snapshot.ts'
import { isVisible } from './visible-articles.ts'

export interface WhatIsNext {
  /** Articles without a date of publication. */
  readonly undated: number
  /** Articles that belong to no story. */
  readonly ungrouped: number
  /** Stories that are proposals, or hold proposed articles (C8). */
  readonly storiesToConfirm: number
  /** Cells asked that the analyst has not judged (C3, C13). */
  readonly cellsWaiting: number
  /** Own judgements whose claim or article changed since (C12). */
  readonly cellsChanged: number
  /** Furniture proposed and not yet looked at, in articles. */
  readonly proposedFurniture: number
  /** Cells on which others ask for the analyst's opinion. */
  readonly opinionsAsked: number
  /** What several people changed without knowing of each other (F4). */
  readonly openQuestions: number
  /** Imports that were broken off (H2). */
  readonly runningBatches: number
}

/** Counts what waits. Walks small tables and articles; call it when a table changed, not on every key. */
export function whatIsNext(snapshot: Snapshot, analyst: AnalystId): WhatIsNext {
  const coverage = projectCoverage(snapshot, analyst)
  let undated = 0
  let ungrouped = 0
  let proposedFurniture = 0
  for (const article of snapshot.all('articles')) {
    if (!isVisible(snapshot, article)) continue
    if (article.published === null) undated += 1
    if (snapshot.byIndex('storyArticles', 'article', article.id).length === 0) ungrouped += 1
    const regions = snapshot.byIndex('regions', 'revision', article.revision)
    if (regions.some((region) => region.kind === 'furniture' && region.status === 'proposed')) proposedFurniture += 1
  }
  return {
    undated,
    ungrouped,
    storiesToConfirm: storiesToConfirm(snapshot),
    cellsWaiting: coverage.waiting + coverage.notAssessed,
    cellsChanged: coverage.stale,
    proposedFurniture,
    opinionsAsked: opinionsAskedOf(snapshot, analyst).open.length,
    openQuestions: openQuestions(snapshot).length,
    runningBatches: [...snapshot.all('batches')].filter((batch) => batch.status === 'running').length,
  }
}

function storiesToConfirm(snapshot: Snapshot): number {
  let count = 0
  for (const story of snapshot.all('stories')) {
    const proposed = snapshot.byIndex('storyArticles', 'story', story.id).some((member) => member.status === 'proposed')
    if (story.status === 'proposed' || proposed) count += 1
  }
  return count
}
