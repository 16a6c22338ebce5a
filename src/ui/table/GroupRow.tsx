/** The line of a group: its value, how many rows it has, and what they say together in each column. */
import { ChevronDown, ChevronRight } from 'lucide-react'
import type { RowData } from '@tanstack/react-table'
import { formatNumber } from '#i18n/format.ts'
import { tablePartsMessages as words } from '#i18n/messages/table-parts.ts'
import { classNames } from '../class-names.ts'
import { Isolated } from '../Isolated.tsx'
import { groupWords } from './group-words.ts'
import type { TableGroup } from './table-lines.ts'
import type { GridColumns } from './use-grid-columns.tsx'
import type { RowGestures } from './use-grid-focus.ts'
import styles from './DataTable.module.css'

interface GroupRowProps<Row extends RowData> {
  readonly group: TableGroup<Row>
  readonly label: string
  readonly gridColumns: GridColumns<Row>
  readonly index: number
  readonly start: number
  readonly height: number
  /** How many of its rows are selected. */
  readonly selected: number
  readonly isActive: boolean
  readonly gestures: RowGestures
}

export function GroupRow<Row extends RowData>(props: GroupRowProps<Row>) {
  const { group, label, gridColumns, index, gestures, isActive, selected } = props
  const count = group.rows.length
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={group.isOpen}
      aria-selected={gridColumns.selectable ? selected === count : undefined}
      tabIndex={isActive ? 0 : -1}
      data-stop={isActive}
      className={classNames(styles['row'], styles['bodyRow'], styles['group'])}
      style={{ blockSize: props.height, transform: `translateY(${props.start}px)` }}
      onClick={(event) => {
        gestures.click(event, index)
        if (!event.shiftKey && !event.ctrlKey && !event.metaKey) gestures.activate(index)
      }}
      onFocus={() => gestures.focus(index)}
    >
      {gridColumns.selectable ? (
        <div
          role="gridcell"
          className={classNames(styles['check'], gridColumns.hasPins && styles['pinned'])}
          style={{ insetInlineStart: 0 }}
        >
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={words.selectGroup(label)}
            ref={(box) => {
              if (box) box.indeterminate = selected > 0 && selected < count
            }}
            checked={selected === count}
            onChange={() => gestures.toggle(index)}
            onClick={(event) => event.stopPropagation()}
          />
        </div>
      ) : null}
      {gridColumns.shownIds.map((id, at) => {
        const column = gridColumns.byId.get(id)
        const pin = gridColumns.pins.get(id)
        return (
          <div
            key={id}
            role="gridcell"
            className={classNames(
              styles['cell'],
              column?.numeric === true && styles['numeric'],
              pin && styles['pinned'],
            )}
            style={pin}
          >
            {at === 0 ? (
              <span className={styles['groupName']}>
                {group.isOpen ? (
                  <ChevronDown size={14} aria-hidden="true" />
                ) : (
                  <ChevronRight size={14} className={styles['closed']} aria-hidden="true" />
                )}
                <Isolated className={styles['groupLabel']}>{label}</Isolated>
                <span className={styles['groupCount']}>{formatNumber(count)}</span>
              </span>
            ) : column ? (
              <Together words={groupWords(group.rows, column)} />
            ) : null}
          </div>
        )
      })}
    </div>
  )
}

/** Shortened with dots where it is too long; whole under the pointer. */
function Together({ words }: { readonly words: string }) {
  return words === '' ? null : <span title={words}>{words}</span>
}
