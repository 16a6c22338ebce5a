/** The lines of a table: rows, or groups of rows that are open or closed. Pure. */
import type { DataColumn, DataFacet } from './data-column.ts'
import type { TableSort } from './table-state.ts'
import { valuesOf } from './table-rows.ts'

export interface TableGroup<Row> {
  /** Of the facet; the empty text stands for "none". */
  readonly value: string
  readonly rows: readonly Row[]
  readonly isOpen: boolean
}

/** Lines by their places from 0. A row with several values of the facet stands in several groups. */
export interface TableLines<Row> {
  readonly count: number
  /** All rows, those in closed groups too, each once. */
  readonly rows: readonly Row[]
  /** `null` when there is none, or a group. */
  readonly rowAt: (index: number) => Row | null
  readonly groupAt: (index: number) => TableGroup<Row> | null
  /** Tells lines apart, whatever place they have. */
  readonly keyAt: (index: number) => string
}

/** One line for each row. */
export function plainLines<Row>(rows: readonly Row[], rowId: (row: Row) => string): TableLines<Row> {
  const rowAt = (index: number) => rows[index] ?? null
  return {
    count: rows.length,
    rows,
    rowAt,
    groupAt: () => null,
    keyAt: (index) => {
      const row = rowAt(index)
      return row === null ? '' : rowId(row)
    },
  }
}

/** Rows by the values of a facet, in the order they came. */
export function groupRows<Row>(rows: readonly Row[], facet: DataFacet<Row>): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    for (const value of valuesOf(facet, row)) {
      const group = groups.get(value)
      if (group) group.push(row)
      else groups.set(value, [row])
    }
  }
  return groups
}

/**
 * The order of groups: by the sum of the column when it is one of numbers, by the row that comes first when it is another, and
 * the largest first when the table has no order.
 */
export function orderGroups<Row>(
  groups: ReadonlyMap<string, readonly Row[]>,
  sort: TableSort | null,
  columns: readonly DataColumn<Row>[],
): readonly (readonly [value: string, rows: readonly Row[]])[] {
  const column = columns.find(({ id }) => id === sort?.column)
  const entries = [...groups]
  if (sort === null || column === undefined) return entries.toSorted(([, one], [, other]) => other.length - one.length)
  if (column.numeric !== true) return entries
  const sums = new Map(entries.map(([value, rows]) => [value, sumOf(rows, column)]))
  const sign = sort.descending ? -1 : 1
  return entries.toSorted(([one], [other]) => sign * ((sums.get(one) ?? 0) - (sums.get(other) ?? 0)))
}

/** Of the numbers there are. */
export function sumOf<Row>(rows: readonly Row[], { value }: DataColumn<Row>): number {
  return rows.reduce((sum, row) => {
    const number = value(row)
    return typeof number === 'number' && !Number.isNaN(number) ? sum + number : sum
  }, 0)
}

/** A line for each group, and behind it one for each of its rows where it is open. */
export function groupedLines<Row>(
  rows: readonly Row[],
  groups: readonly (readonly [value: string, rows: readonly Row[]])[],
  open: ReadonlySet<string>,
  rowId: (row: Row) => string,
): TableLines<Row> {
  const lines: { readonly value: string; readonly row: Row | null; readonly group: TableGroup<Row> | null }[] = []
  for (const [value, members] of groups) {
    const isOpen = open.has(value)
    lines.push({ value, row: null, group: { value, rows: members, isOpen } })
    if (isOpen) for (const row of members) lines.push({ value, row, group: null })
  }
  return {
    count: lines.length,
    rows,
    rowAt: (index) => lines[index]?.row ?? null,
    groupAt: (index) => lines[index]?.group ?? null,
    keyAt: (index) => {
      const line = lines[index]
      return line ? `${line.value}\n${line.row === null ? '' : rowId(line.row)}` : ''
    },
  }
}

/** Ids of the rows on the lines from one place to another, both among them. */
export function rowIdsBetween<Row>(
  lines: TableLines<Row>,
  from: number,
  to: number,
  rowId: (row: Row) => string,
): readonly string[] {
  const ids: string[] = []
  for (let index = from; index <= to; index++) {
    const row = lines.rowAt(index)
    if (row !== null) ids.push(rowId(row))
  }
  return ids
}

/** The line of the group a line stands in; `null` without groups. */
export function groupLineOf<Row>(lines: TableLines<Row>, index: number): number | null {
  for (let at = index; at >= 0; at--) if (lines.groupAt(at) !== null) return at
  return null
}

/** The place of the line with a key; -1 when there is none. */
export function lineOf<Row>(lines: TableLines<Row>, key: string): number {
  for (let index = 0; index < lines.count; index++) if (lines.keyAt(index) === key) return index
  return -1
}
