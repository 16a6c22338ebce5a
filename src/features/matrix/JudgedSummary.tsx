/** What the analyst says of a cell now: the own judgement with what changed since, or that there is none yet (C3, C10, C12). */
import type { Staleness } from '#domain/claim-version.ts'
import { formatInstant } from '#i18n/format.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { Button } from '#ui/Button.tsx'
import { cellMark, staleWords } from '#ui/marks/cell-mark.ts'
import { JudgementMark } from '#ui/marks/JudgementMark.tsx'
import { useKeyName } from '#ui/operations/use-key-names.ts'
import { JudgementWords, markOf } from './JudgementWords.tsx'
import type { CellContent } from './use-cell.ts'
import type { Judging } from './use-judging.ts'
import styles from './CellPanel.module.css'

interface JudgedSummaryProps {
  readonly content: CellContent
  readonly judging: Judging
}

/** Named as the analyst's own where others judged the cell too. */
export function JudgedSummary({ content, judging }: JudgedSummaryProps) {
  const { own, ownStale, mine, article } = content
  return (
    <div className={styles['summary']}>
      <OwnMark content={content} />
      {mine.asked ? null : <p className={styles['faint']}>{matrixMessages.panel.notAsked}</p>}
      {own?.basis.read === 'rule' && own.judgement === 'agrees' ? (
        <p className={styles['faint']}>{matrixMessages.panel.byRule}</p>
      ) : null}
      {own ? <JudgementWords assessment={own} lang={article.language.tag} /> : null}
      {ownStale ? <StaleLine stale={ownStale} onStillHolds={() => void judging.stillHolds()} /> : null}
      {own?.judgement === 'agrees' ? (
        <div>
          <Button size="small" kind="quiet" onPress={judging.openForm}>
            {matrixMessages.palette.title.agrees}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

/** Where others judged too, whose this is and when, and "not assessed by you" rather than nothing (C10). */
function OwnMark({ content: { own, mine, others, decision } }: { readonly content: CellContent }) {
  const mark = own ? markOf(own) : cellMark(mine)
  if (others.length === 0 && !decision)
    return (
      <p className={styles['verdict']}>
        <JudgementMark state={mark} size="large" withWords />
      </p>
    )
  const isBlank = mine.state === 'notAssessed' || mine.state === 'notAsked'
  const { notByYou, otherName } = matrixMessages.judge
  return (
    <>
      <h3 className={styles['small']}>{matrixMessages.analysts.you}</h3>
      <p className={styles['verdict']}>
        <JudgementMark state={mark} size="large" withWords={!isBlank} silent={isBlank} />
        {own ? (
          <span className={styles['faint']}>{formatInstant(own.at)}</span>
        ) : (
          <span>{mine.state === 'judged' ? otherName : notByYou}</span>
        )}
      </p>
    </>
  )
}

/** What changed since; a key confirms what a newer claim or article leaves as it is (C12), but not a reason that dates speak against. */
function StaleLine({ stale, onStillHolds }: { readonly stale: Staleness; readonly onStillHolds: () => void }) {
  const keyName = useKeyName('judge.stillHolds')
  return (
    <p className={styles['staleLine']}>
      <span>{staleWords(stale)}</span>
      {stale.claimChanged || stale.articleChanged ? (
        <Button size="small" onPress={onStillHolds} keyName={keyName}>
          {matrixMessages.judge.stillHolds}
        </Button>
      ) : null}
    </p>
  )
}
