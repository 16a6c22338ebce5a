/** The texts of a project in which annotations are looked for. */
import type { HomeText } from '#domain/annotation-reader.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { isVisible } from '#domain/visible-articles.ts'

/** Every revision of every article that can be seen. */
export function homeTexts(snapshot: Snapshot): readonly HomeText[] {
  const texts: HomeText[] = []
  for (const { id, article: of, textHash } of snapshot.all('revisions')) {
    const article = snapshot.get('articles', of)
    if (!article || !isVisible(snapshot, article)) continue
    const { url, language, revision } = article
    texts.push({ article: of, revision: id, textHash, language: language.tag, url, isCurrent: revision === id })
  }
  return texts
}
