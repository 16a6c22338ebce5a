/** A cell of a column that stands for several articles: how many say what. Draws; what a key or a click does is the grid's. */
import type { Coverage } from '#domain/coverage.ts'
import { judgements } from '#domain/judgement.ts'
import { formatNumber } from '#i18n/format.ts'
import { matrixViewMessages } from '#i18n/messages/matrix-view.ts'
import { classNames } from '#ui/class-names.ts'
import { JUDGEMENT_SIGNS } from '#ui/marks/JudgementMark.tsx'
import { SpreadBar } from './SpreadBar.tsx'
import styles from './MatrixGrid.module.css'

interface SpreadCellProps {
  readonly spread: Coverage
  readonly row: number
  readonly column: number
  /** Pixels from the first column. */
  readonly x: number
  readonly isCurrent: boolean
  readonly isChosen: boolean
}

/** Signs with numbers, and a bar that repeats them; all of it in words for screen readers. */
export function SpreadCell({ spread, row, column, x, isCurrent, isChosen }: SpreadCellProps) {
  const counts = { ...spread.judgements, split: spread.split, open: spread.asked - spread.assessed }
  const words = matrixViewMessages.spread(counts)
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isChosen}
      aria-label={words === '' ? matrixViewMessages.nothingAsked : words}
      tabIndex={isCurrent ? 0 : -1}
      data-row={row}
      data-column={column}
      className={classNames(styles['cell'], isChosen && styles['chosen'], isCurrent && styles['current'])}
      style={{ insetInlineStart: x }}
    >
      {words === '' ? null : (
        <span className={styles['spread']} aria-hidden="true">
          {judgements.map((judgement) =>
            counts[judgement] === 0 ? null : (
              <span key={judgement} className={styles['count']}>
                <span className={styles[`${judgement}Sign`]}>{JUDGEMENT_SIGNS[judgement]}</span>
                {formatNumber(counts[judgement])}
              </span>
            ),
          )}
          {counts.split === 0 ? null : (
            <span className={styles['count']}>
              <span>{JUDGEMENT_SIGNS.split}</span>
              {formatNumber(counts.split)}
            </span>
          )}
          {counts.open === 0 ? null : (
            <span className={styles['count']}>
              <span className={styles['openSign']} />
              {formatNumber(counts.open)}
            </span>
          )}
        </span>
      )}
      {words === '' ? null : <SpreadBar {...counts} />}
    </div>
  )
}
