/** The versions one article is compared with. */
import type { Article } from './records.ts'
import type { Snapshot } from './snapshot.ts'
import { membersOf } from './visible-articles.ts'

/** The article and all others of its stories, each once; the article first. */
export function versionsBeside(snapshot: Snapshot, article: Article): readonly Article[] {
  const stories = snapshot.byIndex('storyArticles', 'article', article.id).map(({ story }) => story)
  const others = stories.flatMap((story) => membersOf(snapshot, story).map((member) => member.article))
  return [...new Map([article, ...others].map((one) => [one.id, one])).values()]
}
