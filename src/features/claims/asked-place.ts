/** The stretch of an article a claim is asked to be made from. Pure. */
import { asId, type ArticleId } from '#domain/ids.ts'
import type { OverlayRequestLike } from '#ui/screen.tsx'

/** A stretch of the present text of an article, in UTF-16 code units. */
export interface AskedPlace {
  readonly article: ArticleId
  readonly start: number
  readonly end: number
  /** Where the sentence begins that it begins in: what is typed waits there. */
  readonly sentence: number
}

/** `null` when the request names no stretch: then the claim is typed freely. */
export function askedPlace({ article, start, end, sentence }: OverlayRequestLike): AskedPlace | null {
  if (typeof article !== 'string' || typeof start !== 'number' || typeof end !== 'number') return null
  return { article: asId<ArticleId>(article), start, end, sentence: typeof sentence === 'number' ? sentence : start }
}
