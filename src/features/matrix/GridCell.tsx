/** One cell of the matrix. Draws; what a key or a click does is the grid's. */
import { memo } from 'react'
import { Isolated } from '#ui/Isolated.tsx'
import { JudgementMark } from '#ui/marks/JudgementMark.tsx'
import { classNames } from '#ui/class-names.ts'
import type { CellView } from './cell-view.ts'
import styles from './MatrixGrid.module.css'

interface GridCellProps {
  readonly view: CellView
  /** BCP 47 tag of what is quoted below the mark. */
  readonly lang: string
  readonly row: number
  readonly column: number
  /** Pixels from the first column. */
  readonly x: number
  readonly isCurrent: boolean
  readonly isChosen: boolean
  readonly isSource: boolean
  readonly asked: boolean
}

/** Rendered again only when something it shows has changed. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { view, lang, row, column, x, isCurrent, isChosen, isSource, asked } = props
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isChosen}
      aria-label={view.words}
      tabIndex={isCurrent ? 0 : -1}
      data-row={row}
      data-column={column}
      className={classNames(
        styles['cell'],
        isSource && styles['sourceCell'],
        isChosen && styles['chosen'],
        isCurrent && styles['current'],
        !asked && styles['outside'],
      )}
      style={{ insetInlineStart: x }}
    >
      <JudgementMark state={view.mark} silent />
      {view.others === '' ? null : (
        <span className={styles['others']} aria-hidden="true" translate="no">
          {view.others}
        </span>
      )}
      {view.stale ? <span className={styles['stale']} aria-hidden="true" /> : null}
      {view.below === '' ? null : (
        <Isolated className={styles['below']} aria-hidden="true" {...(view.belowIsQuote ? { lang } : {})}>
          {view.below}
        </Isolated>
      )}
    </div>
  )
}, sameCell)

function sameCell(one: GridCellProps, other: GridCellProps): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.x === other.x &&
    one.lang === other.lang &&
    one.isCurrent === other.isCurrent &&
    one.isChosen === other.isChosen &&
    one.isSource === other.isSource &&
    one.asked === other.asked &&
    one.view.words === other.view.words &&
    one.view.below === other.view.below
  )
}
