/** A cell of a column that stands for several articles: how many say what. Draws; what a key or a click does is the grid's. */
import { formatNumber } from '#i18n/format.ts'
import { spreadKinds, type SpreadCounts } from '#i18n/messages/matrix-view.ts'
import { classNames } from '#ui/class-names.ts'
import { JudgementMark } from '#ui/marks/JudgementMark.tsx'
import { spreadMark, spreadWords } from './spread.ts'
import { SpreadBar } from './SpreadBar.tsx'
import styles from './MatrixGrid.module.css'

interface SpreadCellProps {
  readonly spread: SpreadCounts
  readonly row: number
  readonly column: number
  /** Pixels from the first column. */
  readonly x: number
  readonly isCurrent: boolean
  readonly isChosen: boolean
}

/** Signs with numbers, and a bar that repeats them; all of it in words for screen readers. */
export function SpreadCell({ spread, row, column, x, isCurrent, isChosen }: SpreadCellProps) {
  const hasNone = Object.values(spread).every((count) => count === 0)
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isChosen}
      aria-label={spreadWords(spread)}
      tabIndex={isCurrent ? 0 : -1}
      data-row={row}
      data-column={column}
      className={classNames(styles['cell'], isChosen && styles['chosen'], isCurrent && styles['current'])}
      style={{ insetInlineStart: x }}
    >
      {hasNone ? null : (
        <span className={styles['spread']} aria-hidden="true">
          {spreadKinds.map((kind) =>
            spread[kind] === 0 ? null : (
              <span key={kind} className={styles['count']}>
                <JudgementMark state={spreadMark(kind)} size="small" silent />
                {formatNumber(spread[kind])}
              </span>
            ),
          )}
        </span>
      )}
      {hasNone ? null : <SpreadBar {...spread} />}
    </div>
  )
}
