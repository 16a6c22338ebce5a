/** An article as the finder is asked to look in it. Pure. */
import { knownDays, type SoughtIn } from './finding.ts'
import type { Article, TableName } from './records.ts'
import { correctionsOf } from './sentence-bounds.ts'
import type { Snapshot } from './snapshot.ts'

/** What `soughtIn` reads beside the article itself. */
export const soughtInTables = ['revisions', 'sentenceBounds'] as const satisfies readonly TableName[]

/** Its present text with the sentences as they were corrected; empty where there is no such revision. */
export function soughtIn(snapshot: Snapshot, article: Article): readonly SoughtIn[] {
  const revision = snapshot.get('revisions', article.revision)
  if (!revision) return []
  const corrections = correctionsOf(snapshot, revision.id)
  const published = knownDays(article.published)
  return [{ article: article.id, textHash: revision.textHash, language: article.language.tag, corrections, published }]
}
