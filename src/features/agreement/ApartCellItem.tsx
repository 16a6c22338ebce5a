/** One cell on which analysts do not judge alike: what each says, and the way to decide it (C10). */
import type { ApartCell } from '#domain/agreement/agreement-report.ts'
import type { Assessment } from '#domain/records.ts'
import { formatInstant } from '#i18n/format.ts'
import { agreementMessages } from '#i18n/messages/agreement.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { matrixAddressOf } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { Link } from '#ui/Link.tsx'
import { JudgementMark, markState, type MarkState } from '#ui/marks/JudgementMark.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { VersionName, versionLabel } from '#ui/marks/VersionName.tsx'
import { useNameOf } from './use-agreement.ts'
import styles from './agreement.module.css'

const words = agreementMessages.queue

/** Deciding is done in the dialog of the cell, with its passages at hand. */
export function ApartCellItem({ apart: { cell, alike } }: { readonly apart: ApartCell }) {
  const { project } = useSession()
  const [, setOverlay] = useView('overlay')
  const nameOf = useNameOf()
  const { claim, article, judgements, decision } = cell
  const label = decision ? words.decidedAgain : words.decide
  const ids = { claim: claim.id, article: article.id }
  return (
    <li className={styles['cell']} data-entry tabIndex={-1}>
      <p className={styles['about']}>
        <Quote text={claim.wording} lang={claim.language} />
      </p>
      <VersionName article={article} withTitle />
      <ul className={styles['judged']}>
        {[...judgements].map(([person, assessment]) => (
          <li key={person}>
            <JudgementMark state={markOf(assessment)} withWords />
            <Isolated className={styles['soft']}>{nameOf(person)}</Isolated>
          </li>
        ))}
      </ul>
      {alike === 1 ? <p className={styles['soft']}>{words.reasonOnly}</p> : null}
      {decision === null ? null : (
        <p className={styles['judged']}>
          <JudgementMark state={markOf(decision)} withWords />
          <span className={styles['soft']}>
            {words.decided(nameOf(decision.analyst), formatInstant(decision.at))}. {words.reason}:{' '}
            <Isolated>{decision.reason}</Isolated>
          </span>
        </p>
      )}
      <p className={styles['actions']}>
        <Button
          size="small"
          aria-label={words.on(label, claim.wording, versionLabel(article))}
          onPress={() => setOverlay({ name: 'judgeCell', ...ids })}
        >
          {label}
        </Button>
        <Link to={matrixAddressOf(project, { cell: ids })}>{words.inMatrix}</Link>
      </p>
    </li>
  )
}

function markOf({ judgement, facets, omission }: Pick<Assessment, 'judgement' | 'facets' | 'omission'>): MarkState {
  return markState(judgement, facets.length > 0, omission?.reason ?? null)
}
