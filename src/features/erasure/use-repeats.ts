/** Looks where words of texts that are to be erased stand elsewhere. */
import { useEffect, useState } from 'react'
import { repeatsOf, whatRepeats, type ErasureScope, type Repeats } from '#domain/erasure/what-is-erased.ts'
import type { DeletedOnes } from './erase-request.ts'
import type { Row, TableName } from '#domain/records.ts'
import { useSession } from '#state/use-session.tsx'

/** `null` while it looks. Texts that cannot be read repeat nothing. */
export function useRepeats(scope: ErasureScope, deleted: DeletedOnes): Repeats | null {
  const session = useSession()
  const [found, setFound] = useState<Repeats | null>(null)
  useEffect(() => {
    let isWanted = true
    const look = async () => {
      const texts = await session.readTexts([...scope.texts, ...deleted.texts])
      const articles = new Set<string>([...scope.articles.map(({ id }) => id), ...deleted.articles])
      const revisions = new Set<string>(
        scope.articles.flatMap(({ id }) => session.snapshot.byIndex('revisions', 'article', id).map((row) => row.id)),
      )
      const stories = new Set<string>(scope.stories.map(({ id }) => id))
      const titles = [...scope.articles.flatMap(({ title }) => title ?? []), ...deleted.titles]
      const isRepeated = repeatsOf(
        texts.map(({ text }) => text),
        titles,
      )
      const goes = (table: TableName, row: Row) =>
        (table === 'stories' && stories.has(row.id)) ||
        ('article' in row && row.article !== null && articles.has(row.article)) ||
        ('revision' in row && revisions.has(row.revision))
      if (isWanted) setFound(whatRepeats(session.snapshot, articles, isRepeated, goes))
    }
    look().catch(() => isWanted && setFound({ claims: [], others: [] }))
    return () => {
      isWanted = false
    }
  }, [session, scope, deleted])
  return found
}
