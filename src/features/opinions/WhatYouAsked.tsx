/**
 * What the analyst asked, with the answers beside their own judgement; those that differ first. Nothing where nothing was asked. What has no
 * answer stands where it is asked.
 */
import { useState } from 'react'
import { withdrawRequests } from '#commands/opinions/withdraw-requests.ts'
import { analystNames } from '#domain/analyst-names.ts'
import type { AnalystId } from '#domain/ids.ts'
import type { Assessment } from '#domain/records.ts'
import { opinionsAskedBy, opinionTables, type AskedOpinion } from '#domain/second-opinion.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { opinionsMessages } from '#i18n/messages/opinions.ts'
import { useAct } from '#state/use-act.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { matrixAddressOf } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { ENTRIES, moveFocus } from '#ui/entry-focus.ts'
import { Isolated } from '#ui/Isolated.tsx'
import { Link } from '#ui/Link.tsx'
import { JudgementMark, markState } from '#ui/marks/JudgementMark.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { VersionName, versionLabel } from '#ui/marks/VersionName.tsx'
import { operation } from '#ui/operations/operation.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import { unattended } from '#ui/unattended.ts'
import styles from './opinions.module.css'

const words = opinionsMessages.given
/** What is drawn at once. */
const atOnce = 50

/** Keys go from one to the next. */
export function WhatYouAsked() {
  const { id } = useAnalyst()
  const [limit, setLimit] = useState(atOnce)
  const asked = useRows((snapshot) => opinionsAskedBy(snapshot, id), opinionTables, [id])
  const names = useRows(analystNames, ['analysts'])
  useOperations([
    operation('queue.next', words.next, () => moveFocus(1)),
    operation('queue.previous', words.previous, () => moveFocus(-1)),
  ])
  if (asked.length === 0) return null
  const answered = asked.filter(({ outcome }) => outcome !== 'unanswered')
  const count = (wanted: AskedOpinion['outcome']) => asked.filter(({ outcome }) => outcome === wanted).length
  const rest = answered.length - limit
  return (
    <section className={styles['part']} aria-labelledby="opinions-given" {...{ [ENTRIES]: '' }} tabIndex={-1}>
      <h2 id="opinions-given">{words.title}</h2>
      <p role="status">{words.counts(count('differs'), count('agrees'), count('unanswered'))}</p>
      {answered.length === 0 ? null : (
        <ol className={styles['cells']}>
          {answered.slice(0, limit).map((each) => (
            <AskedItem
              key={each.request.id}
              asked={each}
              nameOf={(person) => names.get(person) || matrixMessages.panel.nameless}
            />
          ))}
        </ol>
      )}
      {rest > 0 ? (
        <p>
          <Button onPress={() => setLimit(limit + atOnce)}>{words.more(Math.min(rest, atOnce))}</Button>
        </p>
      ) : null}
    </section>
  )
}

interface AskedItemProps {
  readonly asked: AskedOpinion
  readonly nameOf: (person: AnalystId) => string
}

function AskedItem({ asked, nameOf }: AskedItemProps) {
  const { project } = useSession()
  const [, setOverlay] = useView('overlay')
  const act = useAct()
  const { claim, article, request, own, answers, outcome, decision } = asked
  const cell = { claim: claim.id, article: article.id }
  return (
    <li className={styles['cell']} data-entry tabIndex={-1}>
      <p className={styles['about']}>
        <span className={styles['outcome']} data-outcome={outcome}>
          {words.outcomes[outcome === 'differs' ? 'differs' : 'agrees']}
        </span>{' '}
        <Quote text={claim.wording} lang={claim.language} />
      </p>
      <VersionName article={article} withTitle />
      {request.question === '' ? null : (
        <p className={styles['question']}>
          <Isolated>{request.question}</Isolated>
        </p>
      )}
      <ul className={styles['judged']}>
        <li>
          {own ? <JudgementMark state={markOf(own)} withWords /> : <span>{words.nothing}</span>}
          {own ? <span className={styles['soft']}>{words.you}</span> : null}
        </li>
        {[...answers].map(([person, answer]) => (
          <li key={person}>
            <JudgementMark state={markOf(answer)} withWords />
            <Isolated className={styles['soft']}>{nameOf(person)}</Isolated>
            {answer.question === null ? null : <Isolated>{answer.question}</Isolated>}
            {answer.note === '' ? null : <Isolated>{answer.note}</Isolated>}
          </li>
        ))}
        {decision === null ? null : (
          <li>
            <JudgementMark state={markOf(decision)} withWords />
            <span className={styles['soft']}>
              {matrixMessages.analysts.decision}: <Isolated>{decision.reason}</Isolated>
            </span>
          </li>
        )}
      </ul>
      <p className={styles['actions']}>
        <Button
          size="small"
          aria-label={words.decideOn(claim.wording, versionLabel(article))}
          onPress={() => setOverlay({ name: 'judgeCell', ...cell })}
        >
          {words.decide}
        </Button>
        <Button
          size="small"
          kind="quiet"
          aria-label={words.withdrawOn(claim.wording, versionLabel(article))}
          onPress={() => unattended(act(withdrawRequests, { requests: [request.id] }))}
        >
          {words.withdraw}
        </Button>
        <Link to={matrixAddressOf(project, { cell })}>{words.inMatrix}</Link>
      </p>
    </li>
  )
}

function markOf({ judgement, facets, omission }: Pick<Assessment, 'judgement' | 'facets' | 'omission'>) {
  return markState(judgement, facets.length > 0, omission?.reason ?? null)
}
