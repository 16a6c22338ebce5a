/**
 * The geometry of the matrix: which columns stand where, and which of them a window shows. Numbers only; nothing is drawn and
 * no cell is derived here.
 */
import type { ArticleId } from '#domain/ids.ts'
import type { Matrix, MatrixColumn, MatrixRow } from '#domain/matrix.ts'
import type { ColumnGroup, GroupHead } from './column-groups.ts'

/** Sizes in CSS pixels. */
export interface GridSizes {
  readonly column: number
  readonly row: number
  /** Space between two groups. */
  readonly gap: number
}

/** Where a column stands. */
interface Place {
  /** From the first column, in pixels. */
  readonly x: number
  readonly group: number
}

/** The column of one article. */
export interface ArticleColumn extends MatrixColumn, Place {
  readonly kind: 'article'
}

/** All columns of a group in one. */
export interface FoldedColumn extends Place {
  readonly kind: 'folded'
  readonly head: GroupHead
  readonly columns: readonly MatrixColumn[]
}

export type PlacedColumn = ArticleColumn | FoldedColumn

export interface PlacedGroup {
  readonly head: GroupHead
  readonly x: number
  readonly width: number
  readonly first: number
  readonly count: number
}

export interface ColumnLayout {
  readonly columns: readonly PlacedColumn[]
  readonly groups: readonly PlacedGroup[]
  /** Of all columns with their gaps. */
  readonly width: number
  readonly sizes: GridSizes
}

export interface GridLayout extends ColumnLayout {
  readonly rows: readonly MatrixRow[]
  readonly height: number
  /** The columns alone: the same object as long as they are, whatever happens in the rows. */
  readonly across: ColumnLayout
}

/** The rows of a matrix under columns that were laid out before. */
export function layOut({ rows }: Pick<Matrix, 'rows'>, across: ColumnLayout): GridLayout {
  return { ...across, rows, height: rows.length * across.sizes.row, across }
}

/** Columns side by side, group after group, with a gap between groups. */
export function layOutColumns(columnGroups: readonly ColumnGroup[], sizes: GridSizes): ColumnLayout {
  const columns: PlacedColumn[] = []
  const groups: PlacedGroup[] = []
  let x = 0
  for (const [index, group] of columnGroups.entries()) {
    if (index > 0) x += sizes.gap
    const width = group.columns.length * sizes.column
    groups.push({ head: group.head, x, width, first: columns.length, count: group.columns.length })
    for (const [place, column] of group.columns.entries())
      columns.push({ kind: 'article', ...column, x: x + place * sizes.column, group: index })
    x += width
  }
  return { columns, groups, width: x, sizes }
}

/** Each group as one column. */
export function layOutFolded(columnGroups: readonly ColumnGroup[], sizes: GridSizes): ColumnLayout {
  const columns = columnGroups.map((group, index): PlacedColumn => ({
    kind: 'folded',
    ...group,
    x: index * sizes.column,
    group: index,
  }))
  return { columns, groups: [], width: columns.length * sizes.column, sizes }
}

/** The articles a column stands for. */
export function articlesOf(column: PlacedColumn): readonly ArticleId[] {
  return column.kind === 'article' ? [column.article.id] : column.columns.map(({ article }) => article.id)
}

/** A run of indices, `end` exclusive. */
export interface IndexRange {
  readonly start: number
  readonly end: number
}

/** Rows that touch the window from `top` down `height` pixels, with one more on each side; empty when there are none. */
export function rowsInWindow(layout: GridLayout, top: number, height: number): IndexRange {
  const { row } = layout.sizes
  const start = Math.max(0, Math.floor(top / row) - 1)
  const end = Math.min(layout.rows.length, Math.ceil((top + height) / row) + 1)
  return { start: Math.min(start, end), end }
}

/** Columns that touch the window from `left` over `width` pixels, with one more on each side; found by halving. */
export function columnsInWindow(layout: ColumnLayout, left: number, width: number): IndexRange {
  const { columns, sizes } = layout
  const start = firstIndex(columns, (column) => column.x + sizes.column > left)
  const end = firstIndex(columns, (column) => column.x >= left + width)
  return { start: Math.max(0, start - 1), end: Math.min(columns.length, end + 1) }
}

/** Where a window has to stand so that `[start, start + size)` is inside; `present` when it is already. */
export function scrollInto(present: number, window: number, start: number, size: number): number {
  if (start < present) return start
  if (start + size > present + window) return start + size - window
  return present
}

/** How far to scroll so that a column is inside the window; towards the end so that the first one shown is whole, too. */
export function leftToShow(layout: ColumnLayout, present: number, window: number, column: PlacedColumn): number {
  const least = scrollInto(present, window, column.x, layout.sizes.column)
  if (least <= present) return least
  const whole = layout.columns[firstIndex(layout.columns, ({ x }) => x >= least)]
  return whole ? Math.min(whole.x, column.x) : least
}

function firstIndex(columns: readonly PlacedColumn[], holds: (column: PlacedColumn) => boolean): number {
  let low = 0
  let high = columns.length
  while (low < high) {
    const middle = (low + high) >> 1
    const column = columns[middle]
    if (column && holds(column)) high = middle
    else low = middle + 1
  }
  return low
}
