/** The judgements behind a cell that stands for several articles, one line each; a line opens its cell. */
import type { CellRef } from '#domain/cell.ts'
import { judgements } from '#domain/judgement.ts'
import { cellIn, type MatrixColumn, type MatrixRow } from '#domain/matrix.ts'
import { matrixViewMessages } from '#i18n/messages/matrix-view.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { DateText } from '#ui/marks/DateText.tsx'
import { JudgementMark } from '#ui/marks/JudgementMark.tsx'
import { LanguageTag } from '#ui/marks/LanguageTag.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { cellView } from './cell-view.ts'
import { groupWords } from './GroupName.tsx'
import type { FoldedColumn } from './grid-layout.ts'
import { useViewer } from './use-viewer.ts'
import styles from './MatrixScreen.module.css'

interface SpreadDialogProps {
  readonly row: MatrixRow
  readonly column: FoldedColumn
  readonly onOpen: (cell: CellRef) => void
  readonly onClose: () => void
}

/** Judgements in the order of their keys, what is not judged last. */
export function SpreadDialog({ row, column, onOpen, onClose }: SpreadDialogProps) {
  const { claim } = row
  const lines = column.columns.map((one) => ({ column: one, cell: cellIn(row, one.article.id) }))
  const rank = ({ cell }: (typeof lines)[number]) =>
    cell.state === 'judged' ? judgements.indexOf(cell.judgement) : judgements.length
  return (
    <Dialog title={groupWords(column.head)} isOpen onClose={onClose}>
      <p>
        <Quote text={claim.wording} lang={claim.language} dir="auto" />
      </p>
      <ul className={styles['spreadList']} aria-label={matrixViewMessages.listed}>
        {lines
          .toSorted((one, other) => rank(one) - rank(other))
          .map((line, place) => (
            <SpreadLine
              key={line.column.article.id}
              {...line}
              isFirst={place === 0}
              onOpen={() => {
                onClose()
                onOpen({ claim: claim.id, article: line.column.article.id })
              }}
            />
          ))}
      </ul>
    </Dialog>
  )
}

interface SpreadLineProps {
  readonly column: MatrixColumn
  readonly cell: ReturnType<typeof cellIn>
  readonly isFirst: boolean
  readonly onOpen: () => void
}

function SpreadLine({ column: { article }, cell, isFirst, onOpen }: SpreadLineProps) {
  const { mark, below, belowIsQuote } = cellView(cell, useViewer())
  const { tag, direction } = article.language
  return (
    <li>
      <Button kind="quiet" autoFocus={isFirst} onPress={onOpen}>
        <span className={styles['spreadLine']}>
          <JudgementMark state={mark} withWords />
          {below === '' ? null : belowIsQuote ? <Quote text={below} lang={tag} dir="auto" /> : <span>{below}</span>}
          <span className={styles['spreadArticle']}>
            {article.outlet === null ? (
              <Quote text={article.title ?? `[${article.firstWords}]`} lang={tag} dir={direction} />
            ) : (
              <Isolated>{article.outlet}</Isolated>
            )}
          </span>
          <LanguageTag tag={tag} show="code" />
          <DateText bounds={article.published} />
        </span>
      </Button>
    </li>
  )
}
