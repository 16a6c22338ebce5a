/**
 * What a proposal to group articles is known by when it was turned down (C8, C9). It is about the texts: an article with a new revision, or
 * another set of articles, is another question.
 */
import type { ArticleId, StoryId } from './ids.ts'
import type { Snapshot } from './snapshot.ts'
import { compareText } from './visible-articles.ts'

/** The kinds of suggestions: that articles make a story, that one belongs to a story, that one has its text or facts from somewhere. */
export const groupingKinds = { story: 'storyOfArticles', place: 'placeInStory', origin: 'originOfArticle' } as const

/** Articles that would become a story, or join one. */
export interface StorySuggestion {
  /** `null` for a new story. */
  readonly story: StoryId | null
  readonly articles: readonly ArticleId[]
}

/** An article that has something from somewhere. */
export interface OriginSuggestion {
  readonly article: ArticleId
  /** The article it was made from, or the name of an agency. */
  readonly of: string
}

/** Of a new story; `null` when an article is gone. Does not depend on the order. */
export function storyKey(snapshot: Pick<Snapshot, 'get'>, articles: readonly ArticleId[]): string | null {
  const revisions = articles.flatMap((id) => snapshot.get('articles', id)?.revision ?? [])
  if (revisions.length < articles.length) return null
  return `${groupingKinds.story}.${articles.length}.${fingerprint(revisions.toSorted(compareText).join(' '))}`
}

/** Of a place in a story that is there; `null` when the article is gone. */
export function placeKey(snapshot: Pick<Snapshot, 'get'>, story: StoryId, article: ArticleId): string | null {
  const row = snapshot.get('articles', article)
  return row ? `${groupingKinds.place}.${story}.${row.revision}` : null
}

/** Of an origin; `null` when the article is gone. */
export function originKey(snapshot: Pick<Snapshot, 'get'>, { article, of }: OriginSuggestion): string | null {
  const row = snapshot.get('articles', article)
  return row ? `${groupingKinds.origin}.${row.revision}.${fingerprint(of)}` : null
}

/** True when anybody turned it down. */
export function isKeyTurnedDown(snapshot: Snapshot, key: string | null): boolean {
  return (
    key !== null && snapshot.byIndex('suggestionDecisions', 'key', key).some(({ outcome }) => outcome === 'rejected')
  )
}

/** 64 bits as text: two different ones for the same are not to be expected in any project. */
function fingerprint(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ code, 0x85ebca6b)
    other ^= other >>> 13
  }
  return [one, other].map((half) => (half >>> 0).toString(36)).join('-')
}
