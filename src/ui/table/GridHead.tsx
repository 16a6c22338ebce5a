/** The sticky head of a table: names of columns, order of sorting, edges to pull. */
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { RowData } from '@tanstack/react-table'
import type { CSSProperties } from 'react'
import { uiMessages } from '#i18n/messages/ui.ts'
import type { DataColumn } from './data-column.ts'
import { Later } from './Later.tsx'
import { nextSort, type TableSort } from './table-state.ts'
import type { GridColumns } from './use-grid-columns.tsx'
import styles from './DataTable.module.css'
import { classNames } from '../class-names.ts'

interface GridHeadProps<Row extends RowData> {
  readonly gridColumns: GridColumns<Row>
  readonly sort: TableSort | null
  readonly onSort: (sort: TableSort | null) => void
  /** The column that has the tab stop; `null` while a row has it. */
  readonly tabStop: string | null
  readonly onFocus: (column: string) => void
  readonly allSelected: boolean
  readonly onSelectAll: () => void
  /** `null` gives a column its own width back; `isDone` when the edge is let go. */
  readonly onResize: (column: string, width: number | null, isDone: boolean) => void
}

/** Pressing a name sorts ascending, descending, not. */
export function GridHead<Row extends RowData>(props: GridHeadProps<Row>) {
  const { gridColumns, sort, onSort, tabStop, onResize } = props
  const words = uiMessages.table
  return (
    <div role="row" aria-rowindex={1} className={classNames(styles['row'], styles['head'])}>
      {gridColumns.selectable ? (
        <div
          role="columnheader"
          className={classNames(styles['check'], gridColumns.hasPins && styles['pinned'])}
          style={{ insetInlineStart: 0 }}
        >
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={words.selectAll}
            checked={props.allSelected}
            onChange={props.onSelectAll}
          />
        </div>
      ) : null}
      {gridColumns.shownIds.map((id) => {
        const column = gridColumns.byId.get(id)
        return column === undefined ? null : (
          <HeadCell
            key={id}
            column={column}
            pin={gridColumns.pins.get(id)}
            sort={sort?.column === id ? sort : null}
            hasStop={tabStop === id}
            onFocus={() => props.onFocus(id)}
            onSort={() => onSort(nextSort(sort, id))}
            onResize={(width, isDone) => onResize(id, width, isDone)}
          />
        )
      })}
    </div>
  )
}

interface HeadCellProps<Row> {
  readonly column: DataColumn<Row>
  readonly pin: CSSProperties | undefined
  /** `null` when the table is not sorted by this column. */
  readonly sort: TableSort | null
  readonly hasStop: boolean
  readonly onFocus: () => void
  readonly onSort: () => void
  readonly onResize: (width: number | null, isDone: boolean) => void
}

function HeadCell<Row>({ column, pin, sort, hasStop, onFocus, onSort, onResize }: HeadCellProps<Row>) {
  const direction = sort === null ? 'none' : sort.descending ? 'descending' : 'ascending'
  return (
    <div
      role="columnheader"
      aria-sort={direction}
      className={classNames(styles['headCell'], column.numeric === true && styles['numeric'], pin && styles['pinned'])}
      style={pin}
    >
      {column.sortable === false ? (
        <span className={styles['headName']}>{column.title}</span>
      ) : (
        <button
          type="button"
          tabIndex={hasStop ? 0 : -1}
          data-stop={hasStop}
          className={styles['headName']}
          title={uiMessages.table.sortBy(column.title)}
          onFocus={onFocus}
          onClick={onSort}
        >
          {column.title}
          {direction === 'ascending' ? <ArrowUp size={12} aria-hidden="true" /> : null}
          {direction === 'descending' ? <ArrowDown size={12} aria-hidden="true" /> : null}
        </button>
      )}
      <Later draw={({ ColumnEdge }) => <ColumnEdge onResize={onResize} />} />
    </div>
  )
}
