/** Everything that breaks a rule or was not found again, with the way to it and what can be done (C2, C10, T4). */
import { useState } from 'react'
import { openPlaces } from '#domain/open-places.ts'
import { attentionMessages as words } from '#i18n/messages/attention.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { useRuleBreaks } from '#state/use-rule-breaks.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { usePageTitle } from '#ui/page-title.ts'
import { PlaceEntry } from './PlaceEntry.tsx'
import styles from './AttentionScreen.module.css'
import { describeBreak, type BreakEntry } from './describe-break.ts'

/** The rest comes on demand. */
const firstShown = 100

/** The list follows the project: what is mended goes. */
export function AttentionScreen() {
  usePageTitle(words.title)
  const breaks = useRuleBreaks()
  const places = useRows(openPlaces, ['anchors', 'passages', 'articles', 'revisions'])
  return (
    <div className={styles['attention']}>
      <div>
        <p className={styles['soft']}>{words.intro}</p>
        <div role="status">
          {breaks === null ? <p>{words.checking}</p> : null}
          {breaks?.length === 0 && places.length === 0 ? (
            <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>
          ) : null}
        </div>
      </div>
      <Breaks breaks={breaks ?? []} />
      {places.length === 0 ? null : (
        <section aria-labelledby="anchors">
          <h2 id="anchors">{words.anchors(places.length)}</h2>
          <ul className={styles['list']}>
            {places.map((place) => (
              <PlaceEntry key={place.passage} place={place} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Breaks({ breaks }: { readonly breaks: NonNullable<ReturnType<typeof useRuleBreaks>> }) {
  const { project, snapshot } = useSession()
  const { id } = useAnalyst()
  const [all, setAll] = useState(false)
  if (breaks.length === 0) return null
  const shown = all ? breaks : breaks.slice(0, firstShown)
  const entries = shown.flatMap((found) => describeBreak(snapshot, found, { project, analyst: id }) ?? [])
  return (
    <section aria-labelledby="breaks">
      <h2 id="breaks">{words.breaks(breaks.length)}</h2>
      <ul className={styles['list']}>
        {entries.map((entry) => (
          <BreakItem key={entry.key} entry={entry} />
        ))}
      </ul>
      {shown.length < breaks.length ? (
        <Button size="small" onPress={() => setAll(true)}>
          {words.all(breaks.length)}
        </Button>
      ) : null}
    </section>
  )
}

function BreakItem({ entry }: { readonly entry: BreakEntry }) {
  const { what, todo, claim, article, story, by, action, to } = entry
  return (
    <li className={styles['entry']}>
      <p>
        <strong>{what}</strong> {by === null ? null : <span className={styles['soft']}>{words.by(by)}</span>}
      </p>
      {claim ? (
        <p>
          <Quote text={claim.wording} lang={claim.language} />
        </p>
      ) : null}
      {article || story ? (
        <p className={styles['soft']}>
          {article ? <bdi translate="no">{article.outlet ?? article.title ?? article.firstWords}</bdi> : null}
          {article && story ? ' · ' : null}
          {story ? <bdi translate="no">{story}</bdi> : null}
        </p>
      ) : null}
      <p>{todo}</p>
      <p>
        <Link to={to}>{action}</Link>
      </p>
    </li>
  )
}
