/** One analyst's judgement in words, whoever it is: how it differs, what it states in all, the question, where it was available. */
import type { Assessment } from '#domain/records.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { useRows } from '#state/use-rows.ts'
import { Isolated } from '#ui/Isolated.tsx'
import { facetWord } from '#ui/marks/cell-mark.ts'
import { dateWords } from '#i18n/date-words.ts'
import { markState, type MarkState } from '#ui/marks/JudgementMark.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import styles from './CellPanel.module.css'

interface JudgementWordsProps {
  readonly assessment: Assessment
  /** BCP 47 tag of what is quoted from the article. */
  readonly lang: string
}

/** Nothing at all for a judgement that is said by its sign. */
export function JudgementWords({ assessment, lang }: JudgementWordsProps) {
  const { facets, statedValue, question } = assessment
  return (
    <>
      {facets.length > 0 ? (
        <ul className={styles['facets']}>
          {facets.map((facet, index) => (
            <li key={`${facet.facet}-${index}`} className={facet.truthConditional ? styles['truth'] : styles['form']}>
              <strong>{facetWord(facet)}</strong>
              {facet.stated === null ? null : <Quote text={facet.stated} lang={lang} dir="auto" />}
              {facet.detail === null ? null : <Isolated>{facet.detail}</Isolated>}
            </li>
          ))}
        </ul>
      ) : null}
      {statedValue ? (
        <p className={styles['faint']}>
          {matrixMessages.details.stated}: <Quote text={statedValue} lang={lang} dir="auto" />
        </p>
      ) : null}
      {question ? (
        <p translate="no" dir="auto">
          {question}
        </p>
      ) : null}
      <ReferenceLine assessment={assessment} />
    </>
  )
}

/** The sign of a judgement or a decision. */
export function markOf({
  judgement,
  facets,
  omission,
}: Pick<Assessment, 'judgement' | 'facets' | 'omission'>): MarkState {
  return markState(judgement, facets.length > 0, omission?.reason ?? null)
}

/** Where an omitted fact was available (C4). */
function ReferenceLine({ assessment }: { readonly assessment: Assessment }) {
  const reference = assessment.omission?.reference ?? null
  const shown = useRows(
    (snapshot) => {
      const mention = snapshot.get('mentions', reference?.mention ?? null)
      const article = snapshot.get('articles', reference?.article ?? null)
      return article ? { article, passage: snapshot.get('passages', mention?.passage ?? null) ?? null } : null
    },
    ['articles', 'mentions', 'passages'],
    [reference],
  )
  if (!shown) return null
  const { article, passage } = shown
  return (
    <p className={styles['reference']}>
      {matrixMessages.omission.reference} <Isolated>{article.outlet ?? article.title ?? article.firstWords}</Isolated>,{' '}
      {dateWords(article.published)}
      {passage ? (
        <>
          : <Quote text={passage.quote} lang={passage.language.tag} dir={passage.language.direction} />
        </>
      ) : null}
    </p>
  )
}
