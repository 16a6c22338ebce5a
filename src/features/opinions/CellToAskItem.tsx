/** One cell that may be asked about: whether it is, why, and the question. */
import type { OpinionRequestId } from '#domain/ids.ts'
import type { CellToAsk } from '#domain/second-opinion.ts'
import { opinionsMessages } from '#i18n/messages/opinions.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { JudgementMark, markState } from '#ui/marks/JudgementMark.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { VersionName, versionLabel } from '#ui/marks/VersionName.tsx'
import { TextField } from '#ui/TextField.tsx'
import styles from './opinions.module.css'

const words = opinionsMessages.ask

interface CellToAskItemProps {
  readonly cell: CellToAsk
  /** Says the claim above it. */
  readonly isFirstOfClaim: boolean
  readonly isChosen: boolean
  readonly question: string
  readonly onChoose: (isChosen: boolean) => void
  readonly onQuestion: (question: string) => void
  readonly onWithdraw: (request: OpinionRequestId) => void
}

export function CellToAskItem(props: CellToAskItemProps) {
  const { cell, isFirstOfClaim, isChosen, question, onChoose, onQuestion, onWithdraw } = props
  const { claim, article, own, reasons, request } = cell
  const why = [...reasons.map((reason) => words.reasons[reason]), ...(request ? [words.alsoAsked] : [])]
  return (
    <li className={styles['toAsk']} data-first={isFirstOfClaim || undefined}>
      {isFirstOfClaim ? (
        <p className={styles['about']}>
          <Quote text={claim.wording} lang={claim.language} />
        </p>
      ) : null}
      <Checkbox
        isSelected={isChosen}
        onChange={onChoose}
        aria-label={words.cellOf(claim.wording, versionLabel(article))}
      >
        <VersionName article={article} withTitle />
      </Checkbox>
      <div className={styles['inset']}>
        <p className={styles['judged']}>
          {own ? (
            <JudgementMark
              state={markState(own.judgement, own.facets.length > 0, own.omission?.reason ?? null)}
              withWords
            />
          ) : null}
          <span className={styles['soft']}>{why.join(', ')}</span>
          {request ? (
            <Button
              size="small"
              kind="quiet"
              aria-label={opinionsMessages.given.withdrawOn(claim.wording, versionLabel(article))}
              onPress={() => onWithdraw(request.id)}
            >
              {opinionsMessages.given.withdraw}
            </Button>
          ) : null}
        </p>
        {isChosen ? (
          <TextField
            label={words.questionOf(claim.wording, versionLabel(article))}
            hideLabel
            placeholder={words.question}
            value={question}
            onChange={onQuestion}
          />
        ) : null}
      </div>
    </li>
  )
}
