/** The line below the matrix while several cells are chosen: what can be done with them. */
import { judgements } from '#domain/judgement.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { matrixViewMessages } from '#i18n/messages/matrix-view.ts'
import { Button } from '#ui/Button.tsx'
import { useKeyNames } from '#ui/operations/use-key-names.ts'
import { touchedBy, type BulkCells, type BulkKind } from './bulk.ts'
import styles from './MatrixScreen.module.css'

const words = matrixMessages.bulk

interface BulkBarProps {
  readonly cells: BulkCells
  readonly onBulk: (kind: BulkKind) => void
  readonly onNone: () => void
  /** `null` where the chosen cells are not of two articles at least. */
  readonly onCompare: (() => void) | null
}

/** Everything it offers is asked about before it is written. */
export function BulkBar({ cells, onBulk, onNone, onCompare }: BulkBarProps) {
  const keyOf = useKeyNames()
  return (
    <div role="toolbar" aria-label={words.label} className={styles['bulk']}>
      <strong role="status">{words.chosen(cells.chosen)}</strong>
      <span className={styles['faint']}>{words.asked(cells.asked.length)}</span>
      {judgements.map((judgement) => (
        <Button
          key={judgement}
          size="small"
          keyName={keyOf(`judge.${judgement}`)}
          isDisabled={touchedBy(cells, judgement).length === 0}
          onPress={() => onBulk(judgement)}
        >
          {matrixMessages.judge[judgement]}
        </Button>
      ))}
      {cells.early.length === 0 ? null : (
        <Button size="small" onPress={() => onBulk('early')}>
          {words.early(cells.early.length)}
        </Button>
      )}
      {cells.stale.length === 0 ? null : (
        <Button size="small" keyName={keyOf('judge.stillHolds')} onPress={() => onBulk('stillHolds')}>
          {words.stillHolds(cells.stale.length)}
        </Button>
      )}
      {cells.open.length === 0 ? null : (
        <Button size="small" onPress={() => onBulk('settle')}>
          {words.settle(cells.open.length)}
        </Button>
      )}
      {cells.judged.length === 0 ? null : (
        <Button size="small" kind="quiet" keyName={keyOf('item.clear')} onPress={() => onBulk('clear')}>
          {words.clear}
        </Button>
      )}
      {onCompare === null ? null : (
        <Button size="small" kind="quiet" onPress={onCompare}>
          {matrixViewMessages.compare.columns}
        </Button>
      )}
      <Button size="small" kind="quiet" onPress={onNone}>
        {words.none}
      </Button>
    </div>
  )
}
