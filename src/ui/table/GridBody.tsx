/** The lines of a table that are near the window. */
import { FlexRender, useTable, type Cell as TableCell, type Row as TableRow, type RowData } from '@tanstack/react-table'
import type { Virtualizer } from '@tanstack/react-virtual'
import { memo, useMemo, type MouseEvent } from 'react'
import { uiMessages } from '#i18n/messages/ui.ts'
import type { DataFacet } from './data-column.ts'
import { facetLabel } from './facet-label.ts'
import { Later } from './Later.tsx'
import type { TableLines } from './table-lines.ts'
import type { CellEdits, CellPlace } from './use-cell-editing.ts'
import { gridFeatures, type GridColumns, type GridFeatures } from './use-grid-columns.tsx'
import type { RowGestures } from './use-grid-focus.ts'
import styles from './DataTable.module.css'
import { classNames } from '../class-names.ts'
import { isTouch } from '../is-touch.ts'

interface GridBodyProps<Row extends RowData> {
  readonly lines: TableLines<Row>
  /** By which they are grouped; `null` when they are not. */
  readonly facet: DataFacet<Row> | null
  readonly rowId: (row: Row) => string
  readonly gridColumns: GridColumns<Row>
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>
  readonly height: number
  readonly selection: ReadonlySet<string>
  readonly active: number
  readonly gestures: RowGestures
  /** `null` where no cell can be changed. */
  readonly edits: CellEdits<Row> | null
  /** The cell that is being changed. */
  readonly editing: CellPlace | null
}

/** TanStack Table is given the window's rows only; a row is drawn anew when its object changes. */
export function GridBody<Row extends RowData>(props: GridBodyProps<Row>) {
  const { lines, rowId, gridColumns, virtualizer, height, selection, active, gestures } = props
  const items = virtualizer.getVirtualItems()
  const places = items.flatMap(({ index }) => (lines.groupAt(index) === null ? index : [])).join(' ')
  const data = useMemo(() => {
    const window: Row[] = []
    for (const place of places === '' ? [] : places.split(' ')) {
      const row = lines.rowAt(Number(place))
      if (row !== null) window.push(row)
    }
    return window
  }, [lines, places])
  const table = useTable<GridFeatures, Row>({
    features: gridFeatures,
    columns: gridColumns.definitions,
    data,
    // The same row may stand in two groups.
    getRowId: (_row, at) => String(at),
    state: { columnVisibility: gridColumns.visibility },
  })
  const tableRows = table.getRowModel().rows
  const rowAt = new Map(places.split(' ').map((place, at) => [Number(place), tableRows[at]]))
  const { facet } = props
  return (
    <div role="presentation" className={styles['body']} style={{ blockSize: virtualizer.getTotalSize() }}>
      {items.map(({ index, key, start }) => {
        const place = { gridColumns, index, start, height, isActive: active === index, gestures }
        const group = lines.groupAt(index)
        if (group !== null && facet !== null) {
          const selected = selection.size === 0 ? 0 : group.rows.filter((row) => selection.has(rowId(row))).length
          return (
            <Later
              key={key}
              draw={({ GroupRow }) => (
                <GroupRow {...place} group={group} label={facetLabel(facet, group.value)} selected={selected} />
              )}
            />
          )
        }
        const row = rowAt.get(index)
        return row === undefined ? null : (
          <GridRow
            key={key}
            {...place}
            row={row}
            record={row.original}
            isGrouped={facet !== null}
            isSelected={selection.has(rowId(row.original))}
            edits={active === index ? props.edits : null}
            editing={props.editing?.key === key ? props.editing.column : null}
          />
        )
      })}
    </div>
  )
}

interface GridRowProps<Row extends RowData> {
  readonly row: TableRow<GridFeatures, Row>
  readonly record: Row
  readonly gridColumns: GridColumns<Row>
  readonly index: number
  readonly start: number
  readonly height: number
  readonly isGrouped: boolean
  readonly isSelected: boolean
  readonly isActive: boolean
  readonly gestures: RowGestures
  /** `null` on all lines but the one with the focus. */
  readonly edits: CellEdits<Row> | null
  /** The column that is being changed. */
  readonly editing: string | null
}

function PlainGridRow<Row extends RowData>(props: GridRowProps<Row>) {
  const { row, gridColumns, index, isSelected, isActive, gestures } = props
  const stop = (event: MouseEvent) => event.stopPropagation()
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-level={props.isGrouped ? 2 : undefined}
      aria-selected={gridColumns.selectable ? isSelected : undefined}
      tabIndex={isActive ? 0 : -1}
      data-stop={isActive}
      data-odd={index % 2 === 1}
      className={classNames(styles['row'], styles['bodyRow'])}
      style={{ blockSize: props.height, transform: `translateY(${props.start}px)` }}
      onMouseDown={keepPlaceOfRange}
      onClick={(event) => {
        gestures.click(event, index)
        if (isTouch(event.nativeEvent)) gestures.activate(index)
      }}
      onDoubleClick={() => gestures.activate(index)}
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
            aria-label={uiMessages.table.selectRow}
            checked={isSelected}
            readOnly
            // The focus belongs to the line, whose keys work on.
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) => {
              event.stopPropagation()
              if (event.shiftKey) gestures.click(event, index)
              else gestures.toggle(index)
            }}
            onDoubleClick={stop}
          />
        </div>
      ) : null}
      {row.getVisibleCells().map((cell) => (
        <div
          key={cell.id}
          role="gridcell"
          className={classNames(
            styles['cell'],
            gridColumns.byId.get(cell.column.id)?.numeric === true && styles['numeric'],
            gridColumns.pins.has(cell.column.id) && styles['pinned'],
          )}
          style={gridColumns.pins.get(cell.column.id)}
        >
          <GridCell {...props} cell={cell} />
        </div>
      ))}
    </div>
  )
}

/** With Shift a range ends here: where it began must not be forgotten for the focus, nor text be marked on the way. */
function keepPlaceOfRange(event: MouseEvent): void {
  if (event.shiftKey) event.preventDefault()
}

interface GridCellProps<Row extends RowData> extends Pick<
  GridRowProps<Row>,
  'record' | 'index' | 'gridColumns' | 'edits' | 'editing'
> {
  readonly cell: TableCell<GridFeatures, Row>
}

function GridCell<Row extends RowData>({ cell, record, index, gridColumns, edits, editing }: GridCellProps<Row>) {
  const column = gridColumns.byId.get(cell.column.id)
  const field = edits && column?.edit?.(record)
  const { id = '', title = '' } = column ?? {}
  if (edits && field && editing === id)
    return (
      <Later
        draw={({ CellField }) => (
          <CellField
            title={title}
            typed={field.typed}
            lang={field.lang}
            onWrite={(typed) => edits.write(record, id, typed)}
            next={edits.next}
            onDone={edits.done}
          />
        )}
      />
    )
  // What is shown must stay the same element when the line gets the focus: a press begins it, and would never become a click.
  return (
    <>
      <FlexRender cell={cell} />
      {edits && field ? (
        <Later draw={({ CellPencil }) => <CellPencil title={title} onBegin={() => edits.begin(index, id)} />} />
      ) : null}
    </>
  )
}

/** TanStack's row objects are new with every window; a row is drawn anew only when what it shows has changed. */
const GridRow = memo(PlainGridRow, (before, after) => {
  const { row: _row, ...shown } = after
  return Object.entries(shown).every(([name, value]) => Object.is(value, before[name as keyof typeof before]))
}) as typeof PlainGridRow
