/** The skeletons of an article's sentences in languages the analyst does not read. */
import { isAmongRead } from '#domain/assessment-basis.ts'
import type { Skeleton } from '#domain/finding.ts'
import type { Article, LanguageTag } from '#domain/records.ts'
import { soughtIn, soughtInTables } from '#domain/sought-in.ts'
import { useAnalyst } from './use-analyst.ts'
import { useRows } from './use-rows.ts'
import { useSkeletons } from './use-skeletons.ts'

/** That of the sentence that begins at a place, in its own language; `null` where the analyst reads that, and until it has been made. */
export type SkeletonAt = (start: number, language: LanguageTag) => Skeleton | null

/** `languages` are those of the sentences that are shown: the finder is asked only where one of them is not read. */
export function useSkeletonsUnread(article: Article, languages: readonly LanguageTag[]): SkeletonAt {
  const { languagesRead, glossLanguage } = useAnalyst()
  const [target = null] = useRows((snapshot) => soughtIn(snapshot, article), soughtInTables, [article])
  const isWanted = languages.some((tag) => !isAmongRead(languagesRead, tag))
  const skeletons = useSkeletons(isWanted ? target : null, glossLanguage)
  return (start, language) => (isAmongRead(languagesRead, language) ? null : (skeletons.get(start) ?? null))
}
