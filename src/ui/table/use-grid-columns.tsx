/** Columns of a table as TanStack Table knows them: which are shown, in which order, how wide. */
import {
  columnSizingFeature,
  columnVisibilityFeature,
  tableFeatures,
  type ColumnDef,
  type RowData,
} from '@tanstack/react-table'
import { useMemo, type CSSProperties, type ReactNode } from 'react'
import { Isolated } from '../Isolated.tsx'
import type { DataColumn } from './data-column.ts'
import type { TableState } from './table-state.ts'

export const gridFeatures = tableFeatures({ columnVisibilityFeature, columnSizingFeature })
export type GridFeatures = typeof gridFeatures

export interface GridColumns<Row extends RowData> {
  /** In the order in which they stand. */
  readonly definitions: ColumnDef<GridFeatures, Row>[]
  readonly visibility: Record<string, boolean>
  readonly byId: ReadonlyMap<string, DataColumn<Row>>
  /** Pinned ones first. */
  readonly shownIds: readonly string[]
  /** Where a pinned column stays, from the beginning of the line. */
  readonly pins: ReadonlyMap<string, CSSProperties>
  /** Whether the check boxes stay in sight too. */
  readonly hasPins: boolean
  /** Ids of the shown columns that can be sorted by: the stops of the head. */
  readonly sortable: readonly string[]
  readonly selectable: boolean
  /** Columns with the one of check boxes. */
  readonly count: number
  /** Tracks and least width of every row. */
  readonly style: CSSProperties
}

const CHECK_WIDTH = 36

/** Kept until columns or what is chosen of them change. */
export function useGridColumns<Row extends RowData>(
  columns: readonly DataColumn<Row>[],
  state: Pick<TableState, 'columns' | 'pinned' | 'widths'>,
  selectable: boolean,
): GridColumns<Row> {
  const { columns: chosen, pinned, widths } = state
  const ordered = useMemo(
    () => [...columns.filter(({ id }) => pinned.includes(id)), ...columns.filter(({ id }) => !pinned.includes(id))],
    [columns, pinned],
  )
  const definitions = useMemo(
    () =>
      ordered.map((column): ColumnDef<GridFeatures, Row> => ({
        id: column.id,
        header: column.title,
        accessorFn: (row) => column.value(row),
        cell: ({ row }) => column.cell?.(row.original) ?? plainCell(column.value(row.original)),
        size: column.width,
      })),
    [ordered],
  )
  return useMemo(() => {
    const isShown = (column: DataColumn<Row>) =>
      column.always === true || (chosen === null ? column.hiddenAtFirst !== true : chosen.includes(column.id))
    const shown = ordered.filter(isShown)
    const check = selectable ? CHECK_WIDTH : 0
    const tracks = shown.map((column) => trackOf(column, widths[column.id], pinned.includes(column.id)))
    const widthOf = ({ id, width }: DataColumn<Row>) => widths[id] ?? width
    const pins = new Map<string, CSSProperties>()
    let from = check
    for (const column of shown.filter(({ id }) => pinned.includes(id))) {
      pins.set(column.id, { insetInlineStart: `${from}px` })
      from += widthOf(column)
    }
    return {
      definitions,
      visibility: Object.fromEntries(columns.map((column) => [column.id, isShown(column)])),
      byId: new Map(columns.map((column) => [column.id, column])),
      shownIds: shown.map((column) => column.id),
      pins,
      hasPins: pins.size > 0,
      sortable: shown.filter((column) => column.sortable !== false).map((column) => column.id),
      selectable,
      count: shown.length + (selectable ? 1 : 0),
      style: {
        '--tracks': [...(selectable ? [`${CHECK_WIDTH}px`] : []), ...tracks].join(' '),
        '--least': `${shown.reduce((sum, column) => sum + widthOf(column), check)}px`,
      } as CSSProperties,
    }
  }, [columns, ordered, definitions, chosen, pinned, widths, selectable])
}

/** A pinned column has a width that does not change with the window: the next one is placed by it. */
function trackOf<Row>({ width, grow = 0 }: DataColumn<Row>, chosen: number | undefined, isPinned: boolean): string {
  return chosen === undefined && grow > 0 && !isPinned ? `minmax(${width}px, ${grow}fr)` : `${chosen ?? width}px`
}

/** In an element of its own: it is shortened with dots, and its direction leaves the table alone. */
function plainCell(value: string | number | null): ReactNode {
  return value === null ? null : <Isolated>{String(value)}</Isolated>
}
