/**
 * The table of the program: sorting, facet filters, choice of columns, selection, quick view, any number of rows. Filtering
 * and sorting are ours, by ranks; TanStack Table keeps the columns and is given only the rows near the window, so that
 * ten thousand more rows cost it nothing.
 */
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { uiMessages } from '#i18n/messages/ui.ts'
import { Button } from '../Button.tsx'
import { EmptyState } from '../EmptyState.tsx'
import type { DataColumn, DataFacet } from './data-column.ts'
import { GridBody } from './GridBody.tsx'
import { GridHead } from './GridHead.tsx'
import { TableToolbar } from './TableToolbar.tsx'
import { plainTableState, type TableState } from './table-state.ts'
import { useGridColumns } from './use-grid-columns.tsx'
import { useGridFocus, type GridFocus } from './use-grid-focus.ts'
import { useRowHeight } from './use-row-height.ts'
import { useSearchText, useShownRows } from './use-shown-rows.ts'
import styles from './DataTable.module.css'

export interface DataTableProps<Row extends object> {
  /** Accessible name. */
  readonly label: string
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  /** A constant or memo; so are `facets` and `searchText`. */
  readonly columns: readonly DataColumn<Row>[]
  readonly facets?: readonly DataFacet<Row>[]
  /** What the search field looks in; without it there is none. */
  readonly searchText?: (row: Row) => string
  readonly searchLabel?: string
  /** From `useTableState`, or from the caller's own state. */
  readonly state: TableState
  readonly onStateChange: (state: TableState) => void
  /** Ids of the rows selected; without it rows cannot be selected. */
  readonly selection?: ReadonlySet<string>
  readonly onSelectionChange?: (selection: ReadonlySet<string>) => void
  /** Enter or double click. */
  readonly onActivate?: (row: Row) => void
  /** The row the focus came to, for a quick view. */
  readonly onFocusRow?: (row: Row) => void
  /** Further keys on a row; called before the table's own. Call `preventDefault` to keep them from the table. */
  readonly onRowKeyDown?: (event: KeyboardEvent, row: Row) => void
  /** Buttons of the toolbar. */
  readonly actions?: ReactNode
  /** Buttons while rows are selected. */
  readonly bulkActions?: ReactNode
  /** Shown when there is no row at all. */
  readonly empty: ReactNode
  /** Pixels; by density unless told. */
  readonly rowHeight?: number
}

/** The head covers this much of the window; at most, in pixels. */
const HEAD_HEIGHT = 34
const NO_FACETS: readonly never[] = []
const NO_SELECTION: ReadonlySet<string> = new Set()

/** Fills its parent, which must have a height. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { rows, columns, facets = NO_FACETS, state, onStateChange, rowId } = props
  const selection = props.selection ?? NO_SELECTION
  const searchText = useSearchText(props.searchText)
  const shown = useShownRows(rows, columns, facets, state, searchText)
  const densityHeight = useRowHeight()
  const height = props.rowHeight ?? densityHeight
  const scroller = useRef<HTMLDivElement>(null)
  const gridColumns = useGridColumns(columns, state, props.selection !== undefined)
  const focus = useGridFocus({ ...props, selection, shown, scroller, columnIds: gridColumns.sortable })
  const virtualizer = useRowWindow(shown, rowId, height, scroller, focus)
  if (rows.length === 0) return <div className={styles['empty']}>{props.empty}</div>
  const words = uiMessages.table
  return (
    <div className={styles['table']}>
      <TableToolbar
        rows={rows}
        shownCount={shown.length}
        columns={columns}
        shownColumns={gridColumns.shownIds}
        facets={facets}
        state={state}
        onStateChange={onStateChange}
        searchText={searchText}
        searchLabel={props.searchLabel ?? words.search}
        selectedCount={selection.size}
        onClearSelection={() => props.onSelectionChange?.(NO_SELECTION)}
        actions={props.actions}
        bulkActions={props.bulkActions}
      />
      <div ref={scroller} className={styles['scroller']}>
        <div
          role="grid"
          aria-label={props.label}
          aria-rowcount={shown.length + 1}
          aria-colcount={gridColumns.count}
          aria-multiselectable={props.selection !== undefined}
          className={styles['grid']}
          style={gridColumns.style}
          onKeyDown={focus.onKeyDown}
          tabIndex={-1}
        >
          <GridHead
            gridColumns={gridColumns}
            sort={state.sort}
            onSort={(sort) => onStateChange({ ...state, sort })}
            tabStop={focus.headStop}
            allSelected={selection.size > 0 && selection.size >= shown.length}
            onSelectAll={focus.selectAll}
          />
          <GridBody
            rows={shown}
            rowId={rowId}
            gridColumns={gridColumns}
            virtualizer={virtualizer}
            height={height}
            selection={selection}
            active={focus.active}
            gestures={focus.gestures}
          />
        </div>
        {shown.length === 0 ? <NothingMatches state={state} onStateChange={onStateChange} /> : null}
      </div>
    </div>
  )
}

function NothingMatches({ state, onStateChange }: Pick<DataTableProps<never>, 'state' | 'onStateChange'>) {
  const clear = () => onStateChange({ ...plainTableState, sort: state.sort, columns: state.columns })
  return (
    <EmptyState
      title={uiMessages.table.nothingMatches}
      actions={<Button onPress={clear}>{uiMessages.table.clearFilters}</Button>}
    />
  )
}

/** Which rows are near the window. */
function useRowWindow<Row>(
  shown: readonly Row[],
  rowId: (row: Row) => string,
  height: number,
  scroller: RefObject<HTMLDivElement | null>,
  focus: GridFocus,
): Virtualizer<HTMLDivElement, Element> {
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => {
      const row = shown[index]
      return row === undefined ? index : rowId(row)
    },
    overscan: 8,
    rangeExtractor: focus.keepActive,
    scrollPaddingEnd: HEAD_HEIGHT,
  })
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, height])
  useLayoutEffect(() => {
    focus.scrollTo.current = (index) => virtualizer.scrollToIndex(index, { align: 'auto' })
  }, [focus.scrollTo, virtualizer])
  return virtualizer
}
