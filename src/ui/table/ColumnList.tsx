/** Which columns are shown, and which of them stay in sight while the others are scrolled. */
import { Pin } from 'lucide-react'
import { tablePartsMessages as words } from '#i18n/messages/table-parts.ts'
import { Button } from '../Button.tsx'
import { Checkbox } from '../Checkbox.tsx'
import { IconButton } from '../IconButton.tsx'
import type { DataColumn } from './data-column.ts'
import type { TableState } from './table-state.ts'
import styles from './TableToolbar.module.css'

export interface ColumnListProps<Row> {
  readonly columns: readonly DataColumn<Row>[]
  readonly shownIds: readonly string[]
  readonly state: TableState
  readonly onStateChange: (state: TableState) => void
}

export function ColumnList<Row>({ columns, shownIds, state, onStateChange }: ColumnListProps<Row>) {
  const pick = (chosen: readonly string[], id: string, isIn: boolean) =>
    columns.map((column) => column.id).filter((other) => (other === id ? isIn : chosen.includes(other)))
  return (
    <div className={styles['columns']}>
      {columns.map((column) => {
        const isShown = shownIds.includes(column.id)
        const isPinned = state.pinned.includes(column.id)
        return (
          <div key={column.id} className={styles['value']}>
            <Checkbox
              isDisabled={column.always === true}
              isSelected={isShown}
              onChange={(isIn) => {
                const shown = columns.map(({ id }) => id).filter((id) => shownIds.includes(id))
                onStateChange({ ...state, columns: pick(shown, column.id, isIn) })
              }}
            >
              {column.title}
            </Checkbox>
            <IconButton
              label={words.pin(column.title)}
              icon={isPinned ? <Pin size={14} fill="currentColor" /> : <Pin size={14} />}
              size="small"
              aria-pressed={isPinned}
              isDisabled={!isShown}
              onPress={() => onStateChange({ ...state, pinned: pick(state.pinned, column.id, !isPinned) })}
            />
          </div>
        )
      })}
      {Object.keys(state.widths).length === 0 ? null : (
        <Button kind="quiet" size="small" onPress={() => onStateChange({ ...state, widths: {} })}>
          {words.ownWidths}
        </Button>
      )}
      <p className={styles['help']}>{words.widthHelp}</p>
    </div>
  )
}
