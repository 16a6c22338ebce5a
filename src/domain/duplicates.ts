/** Which texts are in the project already (H8, F2). */
import type { TextHash } from './ids.ts'
import type { Article } from './records.ts'
import type { Snapshot } from './snapshot.ts'

/** The article that has a live revision with this text; `null` when there is none (H8). */
export function findDuplicate(snapshot: Snapshot, hash: TextHash): Article | null {
  for (const revision of snapshot.byIndex('revisions', 'textHash', hash)) {
    const article = snapshot.get('articles', revision.article)
    if (article) return article
  }
  return null
}
