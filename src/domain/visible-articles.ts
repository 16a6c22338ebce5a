/** Which articles there are to be seen: those of a running import are hidden everywhere until it is complete (H2). */
import type { StoryId } from './ids.ts'
import type { Article, StoryArticle } from './records.ts'
import type { Snapshot } from './snapshot.ts'

/** False while the article's batch is still running (H2). */
export function isVisible(snapshot: Snapshot, article: Article): boolean {
  return snapshot.get('batches', article.batch)?.status !== 'running'
}

/** An article's place in a story with the article itself. */
export interface StoryMember {
  readonly member: StoryArticle
  readonly article: Article
}

/**
 * The visible articles of a story: source documents first, then by earliest date of publication (undated last), then by id,
 * so that columns keep their order whoever wrote first.
 */
export function membersOf(snapshot: Snapshot, story: StoryId): StoryMember[] {
  const members: StoryMember[] = []
  for (const member of snapshot.byIndex('storyArticles', 'story', story)) {
    const article = snapshot.get('articles', member.article)
    if (article && isVisible(snapshot, article)) members.push({ member, article })
  }
  return members.sort(
    (one, other) =>
      Number(other.member.role === 'sourceDocument') - Number(one.member.role === 'sourceDocument') ||
      compareArticles(one.article, other.article),
  )
}

/** Order of articles: earliest date of publication, undated last, then id. */
export function compareArticles(one: Article, other: Article): number {
  return compareText(day(one), day(other)) || compareText(one.id, other.id)
}

/** Order by code units: the same on every machine. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function day(article: Article): string {
  return article.published?.earliest ?? article.published?.latest ?? '9999-99-99'
}
