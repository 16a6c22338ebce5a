/**
 * The table of the program: sorting, facet filters, choice of columns, selection, quick view, any number of rows. Filtering
 * and sorting are ours, by ranks; TanStack Table keeps the columns and is given only the rows near the window, so that
 * ten thousand more rows cost it nothing.
 */
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { uiMessages } from '#i18n/messages/ui.ts'
import { Button } from '../Button.tsx'
import { EmptyState } from '../EmptyState.tsx'
import type { DataColumn, DataFacet } from './data-column.ts'
import { GridBody } from './GridBody.tsx'
import { GridHead } from './GridHead.tsx'
import { TableToolbar } from './TableToolbar.tsx'
import type { TableLines } from './table-lines.ts'
import type { FilteredTable } from './table-rows.ts'
import { fittingWidth, plainTableState, type TableState } from './table-state.ts'
import { useCellEditing, useLatestEdits, type OnEdit } from './use-cell-editing.ts'
import { useGridColumns } from './use-grid-columns.tsx'
import { useGridFocus, type GridFocus } from './use-grid-focus.ts'
import { useRowHeight } from './use-row-height.ts'
import { useSearchText, useShownLines, useShownRows } from './use-shown-rows.ts'
import { useTableOutput } from './use-table-output.tsx'
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
  /** Writes what was typed into a cell of a column with `edit`; `false` leaves the field open. F2 begins. */
  readonly onEdit?: OnEdit<Row>
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

/** One step of a key that makes a column wider, in pixels. */
const RESIZE_STEP = 16

/** Fills its parent, which must have a height. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { rows, state, onStateChange, selection = NO_SELECTION } = props
  const {
    table,
    shown,
    selectedShown,
    groups,
    gridColumns,
    focus,
    scroller,
    virtualizer,
    height,
    output,
    edits,
    editing,
    onKeyDown,
    resize,
  } = useGrid(props)
  const { lines, facet } = groups
  const gridRole = { role: facet === null ? 'grid' : 'treegrid', onKeyDown }
  if (rows.length === 0) return <div className={styles['empty']}>{props.empty}</div>
  return (
    <div className={styles['table']}>
      <TableToolbar
        {...table}
        shownCount={shown.length}
        shownIds={gridColumns.shownIds}
        state={state}
        onStateChange={onStateChange}
        searchLabel={props.searchLabel ?? uiMessages.table.search}
        groups={groups}
        selectedCount={selection.size}
        selectedHidden={selection.size - selectedShown}
        onClearSelection={() => props.onSelectionChange?.(NO_SELECTION)}
        output={output}
        actions={props.actions}
        bulkActions={props.bulkActions}
      />
      {output.printed}
      <div ref={scroller} className={styles['scroller']}>
        <div
          {...gridRole}
          aria-label={props.label}
          aria-rowcount={lines.count + 1}
          aria-colcount={gridColumns.count}
          aria-multiselectable={props.selection !== undefined}
          className={styles['grid']}
          style={gridColumns.style}
          tabIndex={-1}
        >
          <GridHead
            gridColumns={gridColumns}
            sort={state.sort}
            onSort={(sort) => onStateChange({ ...state, sort })}
            tabStop={focus.headStop}
            onFocus={focus.onFocusHead}
            allSelected={shown.length > 0 && selectedShown === shown.length}
            onSelectAll={focus.selectAll}
            onResize={resize}
          />
          <GridBody
            {...focus}
            lines={lines}
            facet={facet}
            rowId={props.rowId}
            gridColumns={gridColumns}
            virtualizer={virtualizer}
            height={height}
            selection={selection}
            edits={props.onEdit ? edits : null}
            editing={editing.place}
          />
        </div>
        {shown.length === 0 ? <NothingMatches state={state} onStateChange={onStateChange} /> : null}
      </div>
    </div>
  )
}

/** What stands in the table and how it is used: lines, columns, focus, window, and ways out. */
function useGrid<Row extends object>(props: DataTableProps<Row>) {
  const { rows, columns, facets = NO_FACETS, state, rowId, selection = NO_SELECTION } = props
  const searchText = useSearchText(props.searchText)
  const table: FilteredTable<Row> = { rows, columns, facets, searchText }
  const shown = useShownRows(table, state)
  const selectedShown = useMemo(
    () => (selection.size === 0 ? 0 : shown.filter((row) => selection.has(rowId(row))).length),
    [shown, selection, rowId],
  )
  const groups = useShownLines(shown, table, state, rowId)
  const { lines, facet } = groups
  const densityHeight = useRowHeight()
  const height = props.rowHeight ?? densityHeight
  const scroller = useRef<HTMLDivElement>(null)
  const { widths, resize, resizeBy } = useColumnWidths(props)
  const gridColumns = useGridColumns(columns, { ...state, widths }, props.selection !== undefined)
  const shownColumns = gridColumns.shownIds.flatMap((id) => gridColumns.byId.get(id) ?? [])
  const output = useTableOutput({
    label: props.label,
    lines,
    columns: shownColumns,
    facet,
    rowId,
    selection,
    count: selectedShown,
  })
  const { onEdit } = props
  const editing = useCellEditing(lines, shownColumns, onEdit)
  const focus = useGridFocus({
    ...props,
    selection,
    lines,
    scroller,
    columnIds: gridColumns.sortable,
    toggleGroup: groups.toggleGroup,
    onResizeBy: resizeBy,
    onCopy: output.copy,
  })
  const edits = useLatestEdits<Row>({
    begin: editing.begin,
    write: async (...written) => (await onEdit?.(...written)) ?? false,
    next: editing.next,
    done: (next) => editing.done(next, focus),
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (!onEdit || event.key !== 'F2') return focus.onKeyDown(event)
    event.preventDefault()
    editing.begin(focus.active)
  }
  const virtualizer = useRowWindow(lines, height, scroller, focus)
  return {
    table,
    shown,
    selectedShown,
    groups,
    gridColumns,
    focus,
    scroller,
    virtualizer,
    height,
    output,
    edits,
    editing,
    onKeyDown,
    resize,
  }
}

function NothingMatches({ state, onStateChange }: Pick<DataTableProps<never>, 'state' | 'onStateChange'>) {
  const { search, filters, ranges } = plainTableState
  const clear = () => onStateChange({ ...state, search, filters, ranges })
  return (
    <EmptyState
      title={uiMessages.table.nothingMatches}
      actions={<Button onPress={clear}>{uiMessages.table.clearFilters}</Button>}
    />
  )
}

/** Which lines are near the window. */
function useRowWindow<Row>(
  lines: TableLines<Row>,
  height: number,
  scroller: RefObject<HTMLDivElement | null>,
  focus: GridFocus,
): Virtualizer<HTMLDivElement, Element> {
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: lines.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: lines.keyAt,
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

/** Widths as they are chosen, and while an edge is pulled: only then are they kept apart from the state. */
function useColumnWidths<Row extends object>({ columns, state, onStateChange }: DataTableProps<Row>) {
  const [pulled, setPulled] = useState<Readonly<Record<string, number>> | null>(null)
  const widths = useMemo(() => ({ ...state.widths, ...pulled }), [state.widths, pulled])
  const resize = (id: string, width: number | null, isDone: boolean) => {
    if (!isDone) return setPulled(width === null ? null : { [id]: width })
    setPulled(null)
    const { [id]: _before, ...others } = state.widths
    onStateChange({ ...state, widths: width === null ? others : { ...others, [id]: width } })
  }
  const resizeBy = (id: string, steps: number) => {
    const column = columns.find((candidate) => candidate.id === id)
    if (column) resize(id, fittingWidth((widths[id] ?? column.width) + steps * RESIZE_STEP), true)
  }
  return { widths, resize, resizeBy }
}
