/** One row of the matrix: the claim, its cells in the window, and what they add up to. */
import { memo } from 'react'
import type { ClaimStyle } from '#domain/claim-style.ts'
import { cellIn, type MatrixRow } from '#domain/matrix.ts'
import type { Claim } from '#domain/records.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { matrixViewMessages } from '#i18n/messages/matrix-view.ts'
import { classNames } from '#ui/class-names.ts'
import { Isolated } from '#ui/Isolated.tsx'
import { ClaimMark } from '#ui/marks/ClaimMark.tsx'
import { cellView, type Viewer } from './cell-view.ts'
import { claimFacts } from '#ui/marks/claim-words.ts'
import { GridCell } from './GridCell.tsx'
import type { chosenBlock } from './grid-cursor.ts'
import type { ColumnLayout } from './grid-layout.ts'
import type { Slot } from './grid-slots.ts'
import { NoteSign } from './NoteSign.tsx'
import { RowEnd } from './RowEnd.tsx'
import { spreadOf } from './spread.ts'
import { SpreadCell } from './SpreadCell.tsx'
import styles from './MatrixGrid.module.css'

export interface GridRowProps {
  readonly across: ColumnLayout
  readonly row: MatrixRow
  readonly index: number
  readonly style: ClaimStyle | null
  readonly viewer: Viewer
  /** Columns to draw. */
  readonly columns: readonly Slot[]
  /** Column of the cursor when it stands in this row (-1 for the head), else `null`. */
  readonly currentColumn: number | null
  readonly block: ReturnType<typeof chosenBlock>
}

/** Cells take turns in a fixed set of slots, so that scrolling changes elements instead of making new ones. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { across, row, index, style, viewer, columns, currentColumn, block } = props
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={styles['row']}
      style={{ insetBlockStart: index * across.sizes.row }}
    >
      <RowHead claim={row.claim} style={style} index={index} isCurrent={currentColumn === -1} />
      <div role="presentation" className={styles['cells']} style={{ inlineSize: across.width }}>
        {columns.map(({ index: at, slot }) => {
          const column = across.columns[at]
          if (!column) return null
          const place = {
            row: index,
            column: at,
            x: column.x,
            isCurrent: currentColumn === at,
            isChosen: isInside(block, index, at),
          }
          if (column.kind === 'folded')
            return <SpreadCell key={slot} spread={spreadOf(row, column.columns)} {...place} />
          const cell = cellIn(row, column.article.id)
          return (
            <GridCell
              key={slot}
              view={cellView(cell, viewer)}
              lang={column.article.language.tag}
              {...place}
              isSource={column.sourceDocument}
              asked={cell.asked}
            />
          )
        })}
      </div>
      <RowEnd row={row} columnIndex={across.columns.length + 2} />
    </div>
  )
})

interface RowHeadProps {
  readonly claim: Claim
  readonly style: ClaimStyle | null
  readonly index: number
  readonly isCurrent: boolean
}

function RowHead({ claim, style, index, isCurrent }: RowHeadProps) {
  const facts = claimFacts(claim)
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      tabIndex={isCurrent ? 0 : -1}
      data-row={index}
      data-column={-1}
      title={claim.wording}
      className={classNames(styles['rowHead'], isCurrent && styles['current'])}
    >
      {style === null ? null : <ClaimMark style={style} number={null} />}
      <span className={styles['claim']}>
        <Isolated className={styles['wording']} lang={claim.language} dir="auto">
          {claim.wording}
        </Isolated>
        {facts === '' && claim.note === '' ? null : (
          <span className={styles['facts']}>
            <span className="visually-hidden">, </span>
            {claim.note === '' ? null : <NoteSign />}
            {facts === '' ? null : <Isolated>{facts}</Isolated>}
            {claim.note === '' ? null : (
              <span className={styles['noted']}>
                {facts === '' ? null : <span aria-hidden="true">·</span>}
                <span className="visually-hidden">{matrixViewMessages.note.sign}: </span>
                <Isolated>{claim.note}</Isolated>
              </span>
            )}
          </span>
        )}
      </span>
      {claim.aboutSaying ? <span className="visually-hidden">, {matrixMessages.palette.groups.whoSays}</span> : null}
    </div>
  )
}

function isInside(block: GridRowProps['block'], row: number, column: number): boolean {
  return block !== null && row >= block.top && row <= block.bottom && column >= block.left && column <= block.right
}
