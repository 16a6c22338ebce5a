/** The skeletons of an article's sentences, by where each begins, if the analyst does not read its language. */
import { useMemo } from 'react'
import { readsLanguage } from '#domain/assessment-basis.ts'
import type { Skeleton } from '#domain/finding.ts'
import type { Article } from '#domain/records.ts'
import { useAnalyst } from './use-analyst.ts'
import { useRows } from './use-rows.ts'
import { useSkeletons } from './use-skeletons.ts'

/** Empty for a language the analyst reads, and until they have been made. */
export function useSkeletonsUnread(article: Article): ReadonlyMap<number, Skeleton> {
  const { id, glossLanguage } = useAnalyst()
  const language = article.language.tag
  const isRead = useRows((snapshot) => readsLanguage(snapshot, id, language), ['analysts'], [id, language])
  const textHash = useRows(
    (snapshot) => snapshot.get('revisions', article.revision)?.textHash ?? null,
    ['revisions'],
    [article.revision],
  )
  const target = useMemo(
    () => (isRead || textHash === null ? null : { textHash, language }),
    [isRead, textHash, language],
  )
  return useSkeletons(target, glossLanguage)
}
