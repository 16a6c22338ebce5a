/** Reads what was asked of a dialog over articles: their ids, as the frame hands them on. */
import { asId, type ArticleId } from '#domain/ids.ts'
import type { OverlayRequestLike } from '#ui/screen.tsx'

/** Empty when the request names none. */
export function requestedArticles(request: OverlayRequestLike): readonly ArticleId[] {
  const { articles } = request
  if (!Array.isArray(articles)) return []
  return articles.filter((id) => typeof id === 'string').map((id) => asId<ArticleId>(id))
}
