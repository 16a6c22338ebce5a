/** What another analyst says of the cell: who, when, what, what changed since, and the way to judge the same (C10). */
import { formatInstant } from '#i18n/format.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { Button } from '#ui/Button.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { staleWords } from '#ui/marks/cell-mark.ts'
import { JudgementMark } from '#ui/marks/JudgementMark.tsx'
import { JudgementWords, markOf } from './JudgementWords.tsx'
import type { CellJudgement } from './use-cell.ts'
import styles from './CellPanel.module.css'

interface OtherJudgementProps {
  readonly judged: CellJudgement
  /** BCP 47 tag of what is quoted from the article. */
  readonly lang: string
  /** `null` where no key means this judgement. */
  readonly keyName: string | null
  /** `null` where the analyst judges the same already. */
  readonly onSame: (() => void) | null
}

/** Only read: another's judgement is changed by nobody else (F4). */
export function OtherJudgement({ judged, lang, keyName, onSame }: OtherJudgementProps) {
  const { assessment, stale } = judged
  const name = judged.by || matrixMessages.panel.nameless
  return (
    <li className={styles['other']}>
      <p className={styles['whose']}>
        <strong>
          <Isolated>{name}</Isolated>
          {judged.isMe ? ` ${matrixMessages.analysts.alsoYou}` : ''}
        </strong>
        <span className={styles['faint']}>{formatInstant(assessment.at)}</span>
      </p>
      <p className={styles['whose']}>
        <JudgementMark state={markOf(assessment)} withWords />
        {stale ? <span className={styles['older']}>{staleWords(stale)}</span> : null}
      </p>
      <JudgementWords assessment={assessment} lang={lang} />
      {assessment.note === '' ? null : (
        <p className={styles['faint']}>
          {matrixMessages.details.note}: <Isolated>{assessment.note}</Isolated>
        </p>
      )}
      {onSame ? (
        <div>
          <Button size="small" onPress={onSame} aria-label={matrixMessages.judge.sameAs(name)} keyName={keyName}>
            {matrixMessages.judge.same}
          </Button>
        </div>
      ) : null}
    </li>
  )
}
