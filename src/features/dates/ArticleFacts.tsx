/** Language, outlet and date of an article in one quiet line. */
import type { Article } from '#domain/records.ts'
import { groupingMessages } from '#i18n/messages/grouping.ts'
import { Isolated } from '#ui/Isolated.tsx'
import { DateText } from '#ui/marks/DateText.tsx'
import { LanguageTag } from '#ui/marks/LanguageTag.tsx'
import styles from './dates.module.css'

export function ArticleFacts({ article }: { readonly article: Article }) {
  return (
    <span className={styles['memberFacts']}>
      <LanguageTag tag={article.language.tag} show="code" />
      <Isolated>{article.outlet ?? groupingMessages.noOutlet}</Isolated>
      <DateText bounds={article.published} />
    </span>
  )
}
