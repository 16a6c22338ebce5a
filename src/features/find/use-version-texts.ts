/** The texts of articles with their glosses. */
import { useEffect, useState } from 'react'
import type { Article } from '#domain/records.ts'
import { correctionsOf } from '#domain/sentence-bounds.ts'
import type { ProjectSession } from '#state/project-session.ts'
import { useSession } from '#state/use-session.tsx'
import type { VersionText } from './find-in-versions.ts'

/** `null` until all are there; an article whose text is missing is left out. Reads anew when `articles` is another object. */
export function useVersionTexts(articles: readonly Article[]): readonly VersionText[] | null {
  const session = useSession()
  const [read, setRead] = useState<{ readonly of: readonly Article[]; readonly texts: readonly VersionText[] } | null>(
    null,
  )
  useEffect(() => {
    let isWanted = true
    const tell = (texts: readonly VersionText[]) => {
      if (isWanted) setRead({ of: articles, texts })
    }
    readTexts(session, articles).then(tell, () => tell([]))
    return () => {
      isWanted = false
    }
  }, [session, articles])
  return read?.of === articles ? read.texts : null
}

async function readTexts(session: ProjectSession, articles: readonly Article[]): Promise<readonly VersionText[]> {
  const { snapshot } = session
  const hashOf = ({ revision }: Article) => snapshot.get('revisions', revision)?.textHash ?? null
  const stored = await session.readTexts(articles.flatMap((article) => hashOf(article) ?? []))
  const texts = new Map(stored.map(({ hash, text }) => [hash, text]))
  return articles.flatMap((article) => {
    const hash = hashOf(article)
    const text = hash === null ? undefined : texts.get(hash)
    const glosses = snapshot.byIndex('glosses', 'revision', article.revision)
    const corrections = correctionsOf(snapshot, article.revision)
    return text === undefined ? [] : [{ article, text, glosses, corrections }]
  })
}
