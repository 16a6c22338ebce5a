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
  readonly definitions: ColumnDef<GridFeatures, Row>[]
  readonly visibility: Record<string, boolean>
  readonly byId: ReadonlyMap<string, DataColumn<Row>>
  readonly shownIds: readonly string[]
  /** Ids of the shown columns that can be sorted by: the stops of the head. */
  readonly sortable: readonly string[]
  readonly selectable: boolean
  /** Columns with the one of check boxes. */
  readonly count: number
  /** Tracks and least width of every row. */
  readonly style: CSSProperties
}

const CHECK_WIDTH = 36

/** Kept until columns or their choice change. */
export function useGridColumns<Row extends RowData>(
  columns: readonly DataColumn<Row>[],
  state: TableState,
  selectable: boolean,
): GridColumns<Row> {
  const definitions = useMemo(
    () =>
      columns.map((column): ColumnDef<GridFeatures, Row> => ({
        id: column.id,
        header: column.title,
        accessorFn: (row) => column.value(row),
        cell: ({ row }) => column.cell?.(row.original) ?? plainCell(column.value(row.original)),
        size: column.width,
      })),
    [columns],
  )
  const chosen = state.columns
  return useMemo(() => {
    const isShown = (column: DataColumn<Row>) =>
      column.always === true || (chosen === null ? column.hiddenAtFirst !== true : chosen.includes(column.id))
    const shown = columns.filter(isShown)
    const tracks = shown.map(({ width, grow = 0 }) => (grow > 0 ? `minmax(${width}px, ${grow}fr)` : `${width}px`))
    const least = shown.reduce((sum, { width }) => sum + width, selectable ? CHECK_WIDTH : 0)
    return {
      definitions,
      visibility: Object.fromEntries(columns.map((column) => [column.id, isShown(column)])),
      byId: new Map(columns.map((column) => [column.id, column])),
      shownIds: shown.map((column) => column.id),
      sortable: shown.filter((column) => column.sortable !== false).map((column) => column.id),
      selectable,
      count: shown.length + (selectable ? 1 : 0),
      style: {
        '--tracks': [...(selectable ? [`${CHECK_WIDTH}px`] : []), ...tracks].join(' '),
        '--least': `${least}px`,
      } as CSSProperties,
    }
  }, [columns, definitions, chosen, selectable])
}

/** In an element of its own: it is shortened with dots, and its direction leaves the table alone. */
function plainCell(value: string | number | null): ReactNode {
  return value === null ? null : <Isolated>{String(value)}</Isolated>
}
