/** The project's home: what is next with one button each, the project in numbers, imports, and where it is kept. */
import { useEffect, useState } from 'react'
import { thingsNamed } from '#domain/aliases.ts'
import { projectCoverage } from '#domain/coverage.ts'
import { whatIsNext } from '#domain/what-is-next.ts'
import { formatInstant, formatNumber } from '#i18n/format.ts'
import { homeMessages as words } from '#i18n/messages/home.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { useChecks } from '#state/use-checks.ts'
import { useOneHomeReason } from '#state/use-saving.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { Button } from '#ui/Button.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { WithName } from '#ui/WithName.tsx'
import { Link } from '#ui/Link.tsx'
import { usePageTitle } from '#ui/page-title.ts'
import { unattended } from '#ui/unattended.ts'
import { navigate } from '#ui/use-address.ts'
import { nextSteps, projectFacts } from './next-steps.ts'
import { Sample } from './Sample.tsx'
import styles from './HomeScreen.module.css'

const countedTables = [
  'analysts',
  'articles',
  'batches',
  'stories',
  'storyArticles',
  'storyClaims',
  'claims',
  'passages',
  'regions',
  'mentions',
  'assessments',
  'mergeConflicts',
  'opinionRequests',
] as const

/** Counts are made anew when a row they count changes. */
export function HomeScreen() {
  usePageTitle(words.title)
  return (
    <div className={styles['home']}>
      <div className={styles['main']}>
        <Sample />
        <NextSteps />
      </div>
      <div className={styles['side']}>
        <Facts />
        <Batches />
        <You />
        <Storage />
      </div>
    </div>
  )
}

function NextSteps() {
  const { project } = useSession()
  const { id } = useAnalyst()
  const found = useChecks()
  const steps = useRows(
    (rows) => {
      const sizes = { articles: rows.size('articles'), claims: rows.size('claims') }
      return nextSteps(project, whatIsNext(rows, id), sizes, found ?? [])
    },
    countedTables,
    [project, id, found],
  )
  return (
    <section aria-labelledby="next">
      <h2 id="next">{words.next}</h2>
      {steps.length === 0 ? <p className={styles['soft']}>{words.nothing}</p> : null}
      <ul className={styles['steps']}>
        {steps.map(({ step, count, words: said, action, to }, index) => (
          <li key={step} className={styles['step']}>
            <span className={styles['count']} aria-hidden="true">
              {count === null ? '·' : formatNumber(count)}
            </span>
            <span className={styles['said']}>{said}</span>
            <Button kind={index === 0 ? 'primary' : 'plain'} size="small" onPress={() => navigate(to)}>
              {action}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Facts() {
  const { id } = useAnalyst()
  const { project } = useSession()
  const facts = useRows(projectFacts, ['articles', 'batches', 'stories', 'claims', 'passages'])
  const things = useRows((rows) => thingsNamed(rows.all('aliases')).length, ['aliases'])
  const coverage = useRows((rows) => projectCoverage(rows, id), countedTables, [id])
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{words.facts}</h2>
      <ul className={styles['facts']}>
        <li>
          <Link to={{ screen: 'articles', project }}>{words.articles(facts.articles)}</Link>
        </li>
        <li>{words.languages(facts.languages)}</li>
        <li>{words.stories(facts.stories)}</li>
        <li>
          <Link to={{ screen: 'claims', project }}>{words.claims(facts.claims)}</Link>
        </li>
        <li>{words.passages(facts.passages)}</li>
        <li>
          <Link to={{ screen: 'names', project }}>{words.names(things)}</Link>
        </li>
      </ul>
      <p className={styles['soft']}>{words.coverage(coverage.assessed, coverage.asked, coverage.judgements.unclear)}</p>
    </section>
  )
}

const batchesShown = 5

function Batches() {
  const { project } = useSession()
  const batches = useRows(
    (rows) =>
      [...rows.all('batches')]
        .sort((one, other) => (one.startedAt < other.startedAt ? 1 : -1))
        .slice(0, batchesShown)
        .map((batch) => ({ ...batch, articles: rows.byIndex('articles', 'batch', batch.id).length })),
    ['batches', 'articles'],
  )
  return (
    <section aria-labelledby="batches">
      <h2 id="batches">{words.batches}</h2>
      {batches.length === 0 ? <p className={styles['soft']}>{words.noBatches}</p> : null}
      <ul className={styles['batches']}>
        {batches.map(({ id, name, startedAt, articles, status }) => (
          <li key={id}>
            <Isolated>{name}</Isolated>{' '}
            <span className={styles['soft']}>
              {words.batch(articles)}, {formatInstant(startedAt)}
              {status === 'running' ? `, ${words.running}` : ''}
            </span>
          </li>
        ))}
      </ul>
      <Link to={{ screen: 'import', project }}>{words.importMore}</Link>
    </section>
  )
}

function You() {
  const { name } = useAnalyst()
  const [, setOverlay] = useView('overlay')
  return (
    <section aria-labelledby="you">
      <h2 id="you">{words.you}</h2>
      <p>
        <WithName say={words.youAre} name={name} />{' '}
        <Button kind="quiet" size="small" onPress={() => setOverlay({ name: 'identity' })}>
          {words.changeYou}
        </Button>
      </p>
    </section>
  )
}

function Storage() {
  const { project } = useSession()
  const reason = useOneHomeReason()
  const promise = usePromise()
  return (
    <section aria-labelledby="storage">
      <h2 id="storage">{words.storage}</h2>
      <p>{reason === null ? words.twoHomes : words.oneHome(reason)}</p>
      {promise === null ? null : <p className={styles['soft']}>{promise}</p>}
      <p className={styles['links']}>
        <Link to={{ screen: 'history', project }}>{words.history}</Link>
        <Link to={{ screen: 'storage', project }}>{words.backups}</Link>
        <Link to={{ screen: 'export', project }}>{words.exportCopy}</Link>
      </p>
    </section>
  )
}

/** Whether the browser promised to keep the data, in words; `null` until it answers. It is asked at the first edit in each tab. */
function usePromise(): string | null {
  const { browserStorage } = usePorts()
  const [isGiven, setGiven] = useState<boolean | null>(null)
  useEffect(() => unattended(browserStorage.isPersisted().then(setGiven)), [browserStorage])
  if (isGiven === null) return null
  return isGiven ? words.persisted : words.notPersisted
}
