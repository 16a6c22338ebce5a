/** The versions one article is compared with. */
import type { SoughtIn } from './finding.ts'
import type { Article } from './records.ts'
import type { Snapshot } from './snapshot.ts'
import { membersOf } from './visible-articles.ts'

/** The article and all others of its stories, each once; the article first. */
export function versionsBeside(snapshot: Snapshot, article: Article): readonly Article[] {
  const stories = snapshot.byIndex('storyArticles', 'article', article.id).map(({ story }) => story)
  const others = stories.flatMap((story) => membersOf(snapshot, story).map((member) => member.article))
  return [...new Map([article, ...others].map((one) => [one.id, one])).values()]
}

/** The article as a place to look in; empty when its revision is not there. */
export function soughtIn(snapshot: Snapshot, article: Article): SoughtIn[] {
  const revision = snapshot.get('revisions', article.revision)
  return revision ? [{ article: article.id, textHash: revision.textHash, language: article.language.tag }] : []
}
