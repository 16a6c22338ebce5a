/** What speaks for a proposal, in words and, on demand, as it stands in each article (C9). */
import type { GroupingReason, StoryProposal } from '#domain/grouping.ts'
import type { ArticleId } from '#domain/ids.ts'
import { groupingMessages as words } from '#i18n/messages/grouping.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { LanguageTag } from '#ui/marks/LanguageTag.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { placeToTell, toldReasons } from './grouping-list.ts'
import styles from './GroupingDialog.module.css'

/** From this strength on much speaks for it; see `src/evaluation/README.md`. */
const MUCH = 0.25

export function Reasons({ proposal }: { readonly proposal: StoryProposal }) {
  const { languagesRead } = useAnalyst()
  const languages = useRows(
    (snapshot) => new Map([...snapshot.all('articles')].map(({ id, language }) => [id, language.tag] as const)),
    ['articles'],
  )
  const languageOf = (article: ArticleId) => languages.get(article) ?? 'und'
  const told = toldReasons(proposal.reasons)
  const { days, strength, together } = proposal
  return (
    <>
      <p className={styles['quiet']}>
        {strength >= MUCH ? words.strength.much : words.strength.some}
        {days === null ? null : ` · ${words.published(days[1] - days[0])}`}
      </p>
      <dl className={styles['reasons']}>
        {told.map(({ kind, reasons }) => (
          <div key={kind}>
            <dt>{words.kinds[kind]}</dt>
            {reasons.map((reason) => (
              <ReasonWords key={reason.key} reason={reason} languageOf={languageOf} read={languagesRead} />
            ))}
          </div>
        ))}
      </dl>
      <Disclosure title={words.evidence}>
        <ul className={styles['evidence']}>
          {told
            .flatMap(({ reasons }) => reasons)
            .map((reason) => (
              <li key={reason.key}>
                {reason.places.map((place) => (
                  <span key={place.article}>
                    <Quote text={place.quote} lang={languageOf(place.article)} />{' '}
                    <LanguageTag tag={languageOf(place.article)} show="code" />
                  </span>
                ))}
                <span className={styles['quiet']}>{words.inArticles(reason.count, together)}</span>
              </li>
            ))}
        </ul>
      </Disclosure>
    </>
  )
}

interface ReasonWordsProps {
  readonly reason: GroupingReason
  readonly languageOf: (article: ArticleId) => string
  readonly read: readonly string[]
}

function ReasonWords({ reason, languageOf, read }: ReasonWordsProps) {
  const place = placeToTell(reason, languageOf, read)
  return place ? (
    <dd>
      <Quote text={place.quote} lang={languageOf(place.article)} />
    </dd>
  ) : null
}
