/** Everything one pane shows of its article, read from the snapshot. */
import { useMemo } from 'react'
import type { ArticleId, StoryId } from '#domain/ids.ts'
import type { Article, Gloss, Passage, Region, Revision, StoryArticle } from '#domain/records.ts'
import { correctionsOf, type BoundCorrection } from '#domain/sentence-bounds.ts'
import { visibleArticle } from '#state/select.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRowList, useRows } from '#state/use-rows.ts'
import { articleClaims, articleClaimTables, claimLikeness, type ArticleClaim } from './article-claims.ts'
import {
  lostPassages,
  passageLikeness,
  shownPassages,
  shownPassageTables,
  type ShownPassage,
} from './shown-passages.ts'

export interface PaneRows {
  readonly article: Article
  readonly revision: Revision
  readonly claims: readonly ArticleClaim[]
  readonly passages: readonly ShownPassage[]
  /** Passages of earlier revisions that were not found in this one. */
  readonly lost: readonly Passage[]
  readonly regions: readonly Region[]
  readonly glosses: readonly Gloss[]
  /** Sentence bounds corrected in this revision. */
  readonly corrections: readonly BoundCorrection[]
  readonly stories: readonly { readonly id: StoryId; readonly name: string; readonly role: StoryArticle['role'] }[]
}

const none: readonly ShownPassage[] = []
const noneLost: readonly Passage[] = []

/** `null` when there is no such article to be seen. `beside` are all that are read now, itself among them: they share their claims. */
export function usePaneRows(id: ArticleId, beside: readonly ArticleId[]): PaneRows | null {
  const analyst = useAnalyst()
  const article = useRows((snapshot) => visibleArticle(snapshot, id), ['articles', 'batches'], [id])
  const revision = useRows((snapshot) => snapshot.get('revisions', article?.revision ?? null), ['revisions'], [article])
  const claims = useRowList((snapshot) => articleClaims(snapshot, beside), articleClaimTables, [beside], claimLikeness)
  const passages = useRowList(
    (snapshot) => (article ? shownPassages(snapshot, article, claims, analyst.id) : none),
    shownPassageTables,
    [article, claims, analyst.id],
    passageLikeness,
  )
  const lost = useRows(
    (snapshot) => (article ? lostPassages(snapshot, article) : noneLost),
    ['passages', 'anchors'],
    [article],
  )
  const regions = useRows(
    (snapshot) =>
      snapshot
        .byIndex('regions', 'revision', article?.revision ?? '')
        .toSorted((one, other) => one.start - other.start),
    ['regions'],
    [article?.revision],
  )
  const glosses = useRows(
    (snapshot) => snapshot.byIndex('glosses', 'revision', article?.revision ?? ''),
    ['glosses'],
    [article?.revision],
  )
  const corrections = useRows(
    (snapshot) => correctionsOf(snapshot, article?.revision ?? ''),
    ['sentenceBounds'],
    [article?.revision],
  )
  const stories = useRows(
    (snapshot) =>
      snapshot.byIndex('storyArticles', 'article', id).map(({ story, role }) => ({
        id: story,
        name: snapshot.get('stories', story)?.name ?? '',
        role,
      })),
    ['storyArticles', 'stories'],
    [id],
  )
  return useMemo(
    () =>
      article && revision
        ? { article, revision, claims, passages, lost, regions, glosses, corrections, stories }
        : null,
    [article, revision, claims, passages, lost, regions, glosses, corrections, stories],
  )
}

/** The title, or the first words in brackets where there is none. */
export function articleTitle(article: Article): string {
  return article.title ?? `[${article.firstWords}]`
}
