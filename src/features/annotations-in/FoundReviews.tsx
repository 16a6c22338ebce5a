/** The checks a file was found to hold, with what each becomes, before anything is written. */
import { formatNumber } from '#i18n/format.ts'
import { annotationsInMessages } from '#i18n/messages/annotations-in.ts'
import { checksInMessages as words } from '#i18n/messages/checks-in.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { unattended } from '#ui/unattended.ts'
import { namesOf } from './names-of.ts'
import { isToTake, type ReviewStanding, type SortedReview } from './sort-reviews.ts'
import type { BringingActions, LookedAtReviews } from './use-annotations-in.ts'
import styles from './annotations-in.module.css'

/** More than this nobody reads here; the claims are in their table afterwards. */
const mostListed = 200

interface FoundReviewsProps {
  readonly looked: LookedAtReviews
  /** `null` once they were taken in. */
  readonly actions: BringingActions | null
}

export function FoundReviews({ looked, actions }: FoundReviewsProps) {
  const { files, sorted, problems } = looked
  const toTake = sorted.filter(isToTake)
  const others = toTake.filter(({ isInScale }) => !isInScale).length
  return (
    <section className={styles['found']} aria-labelledby="found">
      <h2 id="found">{annotationsInMessages.foundTitle}</h2>
      <p className={styles['soft']}>{words.file(namesOf(files))}</p>
      <p>{words.intro}</p>
      <Counts looked={looked} />
      {others === 0 ? null : <p>{words.otherWords(others)}</p>}
      <ReviewTable sorted={sorted} />
      <Problems problems={problems} />
      {actions === null ? null : toTake.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <p>
          <Button kind="primary" onPress={() => unattended(actions.takeReviews(looked))}>
            {words.take(toTake.length)}
          </Button>
        </p>
      )}
    </section>
  )
}

const standings: readonly ReviewStanding[] = ['new', 'verdict', 'here', 'changed']

function Counts({ looked: { sorted, problems } }: Pick<FoundReviewsProps, 'looked'>) {
  const counts = [
    ...standings.map((name) => [name, sorted.filter(({ standing }) => standing === name).length] as const),
    ['left', problems.length] as const,
  ]
  return (
    <dl className={styles['counts']}>
      {counts.map(([name, count]) => (
        <div key={name} data-none={count === 0}>
          <dt>{words.counts[name]}</dt>
          <dd>{formatNumber(count)}</dd>
        </div>
      ))}
    </dl>
  )
}

function ReviewTable({ sorted }: { readonly sorted: readonly SortedReview[] }) {
  return (
    <>
      <h3>{words.list}</h3>
      {sorted.length > mostListed ? <p className={styles['soft']}>{words.first(mostListed)}</p> : null}
      {/* Wide on a narrow screen: it scrolls, so it must be reachable by keyboard. */}
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={words.list}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.claim}</th>
              <th scope="col">{words.rating}</th>
              <th scope="col">{words.by}</th>
              <th scope="col">{words.becomes}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, mostListed).map((one) => (
              <ReviewRow key={one.review.path} sorted={one} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function ReviewRow({ sorted: { review, rating, isInScale, standing } }: { readonly sorted: SortedReview }) {
  const { wording, language, creator } = review
  return (
    <tr>
      <th scope="row">
        <Isolated lang={language}>{wording}</Isolated>
      </th>
      <td>
        {rating === '' ? <span className={styles['soft']}>{words.notRated}</span> : <Isolated>{rating}</Isolated>}
        {isInScale ? null : <span className={styles['soft']}> {words.notInScale}</span>}
      </td>
      <td>
        {creator === null ? (
          <span className={styles['soft']}>{words.nobody}</span>
        ) : (
          <Isolated>{creator.name}</Isolated>
        )}
      </td>
      <td>{words.standings[standing]}</td>
    </tr>
  )
}

function Problems({ problems }: Pick<LookedAtReviews, 'problems'>) {
  if (problems.length === 0) return null
  return (
    <Disclosure title={words.problemsTitle(problems.length)}>
      <ul className={styles['list']}>
        {problems.slice(0, mostListed).map(({ path, reason }) => (
          <li key={path}>
            <code translate="no">{path}</code>: {words.problems[reason]}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
