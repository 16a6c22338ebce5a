/** What rows about passages say of their articles, worked out once for each article in a pass over the snapshot. */
import type { ArticleId } from '#domain/ids.ts'
import type { Article } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { isVisible } from '#domain/visible-articles.ts'

export interface ArticleFacts {
  readonly article: Article
  /** Names of its stories, in order of name. */
  readonly stories: readonly string[]
}

/** Tables `articleFactsOf` reads. */
export const articleFactTables = ['articles', 'batches', 'stories', 'storyArticles'] as const

/** Gives the facts of an article; `null` for one that is gone or hidden, because its import still runs (H2). */
export function articleFactsOf(snapshot: Snapshot): (id: ArticleId) => ArticleFacts | null {
  const known = new Map<ArticleId, ArticleFacts | null>()
  return (id) => {
    const before = known.get(id)
    if (before !== undefined) return before
    const article = snapshot.get('articles', id)
    const facts = article && isVisible(snapshot, article) ? { article, stories: storiesOf(snapshot, id) } : null
    known.set(id, facts)
    return facts
  }
}

/** The title, or the first words in brackets (T1: what is shown is never the text itself). */
export function shownTitle({ title, firstWords }: Pick<Article, 'title' | 'firstWords'>): string {
  return title ?? `[${firstWords}]`
}

/** The day rows are sorted by; `null` without a date. */
export function publishedOn({ published }: Pick<Article, 'published'>): string | null {
  return published?.earliest ?? published?.latest ?? null
}

function storiesOf(snapshot: Snapshot, article: ArticleId): readonly string[] {
  const places = snapshot.byIndex('storyArticles', 'article', article)
  return places.flatMap(({ story }) => snapshot.get('stories', story)?.name ?? []).toSorted()
}
