/** The end of a row: how the versions are spread, how many agree, and from how many independent sources (C6). */
import { judgements } from '#domain/judgement.ts'
import type { MatrixRow } from '#domain/matrix.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import type { SpreadCounts } from '#i18n/messages/matrix-view.ts'
import { spreadWords } from './spread.ts'
import { SpreadBar } from './SpreadBar.tsx'
import styles from './MatrixGrid.module.css'

/** The bar only repeats what the words say. */
export function RowEnd({ row, columnIndex }: { readonly row: MatrixRow; readonly columnIndex: number }) {
  const { findings, sources } = row
  const { judgements: counted, omissions, versions, split } = findings
  const words = matrixMessages.rowEnd
  const open = versions - split - judgements.reduce((sum, judgement) => sum + counted[judgement], 0)
  const spread: SpreadCounts = { ...counted, ...omissions, split, open }
  return (
    <div
      role="gridcell"
      aria-colindex={columnIndex}
      className={styles['rowEnd']}
      title={`${spreadWords(spread)}. ${words.sourcesHelp}`}
    >
      <span className="visually-hidden">{spreadWords(spread)}. </span>
      <SpreadBar {...spread} />
      <span className={styles['agree']}>{words.agree(counted.agrees, versions)}</span>
      <span className={styles['sources']}>{words.sources(sources.least, sources.most)}</span>
    </div>
  )
}
