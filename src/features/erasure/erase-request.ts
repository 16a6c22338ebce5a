/** What a request to erase names: articles, and of those that are deleted already what nobody else knows any more. */
import { asId, type ArticleId, type TextHash } from '#domain/ids.ts'
import type { OverlayRequestLike } from '#ui/screen.tsx'

/** Articles that are deleted already. */
export interface DeletedOnes {
  readonly articles: readonly ArticleId[]
  /** Each once. */
  readonly titles: readonly string[]
  readonly texts: readonly TextHash[]
}

/** Empty when the request names none. */
export function articlesIn(request: OverlayRequestLike): readonly ArticleId[] {
  return stringsIn(request['articles']).map((id) => asId<ArticleId>(id))
}

/** `articles` of the request that are gone, with the titles and texts it says of them. */
export function deletedIn(request: OverlayRequestLike, isThere: (article: ArticleId) => boolean): DeletedOnes {
  return {
    articles: articlesIn(request).filter((id) => !isThere(id)),
    titles: [...new Set(stringsIn(request['titles']))],
    texts: stringsIn(request['texts']).map((hash) => asId<TextHash>(hash)),
  }
}

function stringsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}
