/** Questions that many screens ask of the snapshot. Pure; use them inside `useRows` and name the tables they read. */
import type { ArticleId } from '#domain/ids.ts'
import type { Article } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { isVisible } from '#domain/visible-articles.ts'

/** The article if it exists and is visible. Reads `articles`, `batches`. */
export function visibleArticle(snapshot: Snapshot, id: ArticleId | null): Article | undefined {
  const article = snapshot.get('articles', id)
  return article && isVisible(snapshot, article) ? article : undefined
}

/** All visible articles, in no promised order. Reads `articles`, `batches`. */
export function visibleArticles(snapshot: Snapshot): Article[] {
  const running = new Set<string>()
  for (const batch of snapshot.all('batches')) if (batch.status === 'running') running.add(batch.id)
  const articles: Article[] = []
  for (const article of snapshot.all('articles')) if (!running.has(article.batch)) articles.push(article)
  return articles
}
