/** Which drafts of a preview are nearly the same, as each other or as texts of the project. Reads texts, writes nothing. */
import type { ArticleId, TextHash } from '#domain/ids.ts'
import type { AlikeTexts } from '#domain/import-draft.ts'
import type { ImportRun } from '#domain/import-reader.ts'
import type { ProjectSession } from '#state/project-session.ts'
import { visibleArticles } from '#state/select.ts'

/** So few texts are at hand at once that handing them over takes no task of the page 50 ms. */
const textsAtOnce = 100

/** The texts that the articles show now, in the order in which they came: they are stored together. */
export async function findAlike(
  session: Pick<ProjectSession, 'snapshot' | 'readTexts'>,
  run: Pick<ImportRun, 'noteKnown' | 'nearDuplicates'>,
  isWanted: () => boolean,
): Promise<readonly AlikeTexts[]> {
  const { snapshot } = session
  const articles = visibleArticles(snapshot).sort((one, other) => (one.id < other.id ? -1 : 1))
  for (let at = 0; at < articles.length && isWanted(); at += textsAtOnce) {
    const owners = new Map<TextHash, ArticleId>()
    for (const { id, revision } of articles.slice(at, at + textsAtOnce)) {
      const hash = snapshot.get('revisions', revision)?.textHash
      if (hash !== undefined) owners.set(hash, id)
    }
    const texts = await session.readTexts([...owners.keys()])
    await run.noteKnown(
      texts.flatMap(({ hash, text }) => {
        const article = owners.get(hash)
        return article === undefined ? [] : [{ article, text }]
      }),
    )
  }
  return isWanted() ? run.nearDuplicates() : []
}
