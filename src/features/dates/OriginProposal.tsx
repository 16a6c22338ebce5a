/** A hint at where articles have their text or facts from: copies, an agency, the same quotation (C6, C9). */
import { groupingMessages } from '#i18n/messages/grouping.ts'
import { LanguageTag } from '#ui/marks/LanguageTag.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import type { Article } from '#domain/records.ts'
import { rowTitle } from './date-row.ts'
import { ArticleFacts } from './ArticleFacts.tsx'
import type { ProposedOrigin } from './grouping-list.ts'
import styles from './GroupingDialog.module.css'
import { ProposalFrame } from './ProposalFrame.tsx'

interface OriginProposalProps {
  readonly origin: ProposedOrigin
  readonly isFirst: boolean
  readonly onRecord: () => void
  readonly onRefuse: () => void
}

const words = groupingMessages.origins
const mostPlaces = 6
/** From these shares on an article stands wholly in another, and is only a part of it. */
const WHOLE = 0.95
const PART = 0.7

export function OriginProposal({ origin, isFirst, onRecord, onRefuse }: OriginProposalProps) {
  const { articles, from, places } = origin
  const says = saysOf(origin)
  return (
    <ProposalFrame
      label={`${says} ${from ? rowTitle(from) : ''}`}
      takeLabel={takeWords(origin)}
      isFirst={isFirst}
      onTake={onRecord}
      onRefuse={onRefuse}
    >
      {from ? <ArticleLine article={articles[0] ?? from} /> : null}
      <p>{says}</p>
      {from ? <ArticleLine article={from} /> : articles.map((each) => <ArticleLine key={each.id} article={each} />)}
      {places.length === 0 ? null : (
        <ul className={styles['evidence']}>
          {places.slice(0, mostPlaces).map((place) => {
            const tag = languageOf(place.article, [...articles, ...(from ? [from] : [])])
            return (
              <li key={`${place.article} ${place.start}`}>
                <Quote text={place.quote} lang={tag} /> <LanguageTag tag={tag} show="code" />
              </li>
            )
          })}
        </ul>
      )}
    </ProposalFrame>
  )
}

function ArticleLine({ article }: { readonly article: Article }) {
  return (
    <p className={styles['words']}>
      <Quote text={rowTitle(article)} lang={article.language.tag} dir={article.language.direction} />
      <ArticleFacts article={article} />
    </p>
  )
}

function saysOf({ kind, agency, articles, share, shareOfOther }: ProposedOrigin): string {
  if (kind === 'agency') return words.agency(agency, articles.length)
  if (kind === 'quotation') return words.quotation
  return share >= WHOLE && shareOfOther < PART ? words.part : words.copy(share)
}

function takeWords({ kind, agency }: ProposedOrigin): string {
  if (kind === 'agency') return words.shared(agency)
  return kind === 'copy' ? words.adapted : words.say
}

function languageOf(id: string, articles: readonly Article[]): string {
  return articles.find((article) => article.id === id)?.language.tag ?? 'und'
}
