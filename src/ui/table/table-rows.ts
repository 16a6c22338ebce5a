/** Which rows a table shows, in which order, and how many rows each value of a facet would give. Pure. */
import type { DataColumn, DataFacet } from './data-column.ts'
import { fitsRange } from './fits-range.ts'
import type { RankBook } from './rank-book.ts'
import { foldForFilter } from '../matches-words.ts'
import type { TableFilters, TableSort } from './table-state.ts'

/** Gives the text a row is searched by, folded; callers keep what they folded. */
export type SearchText<Row> = (row: Row) => string

/** What a table is filtered by: its parts, and the wishes that narrow its rows. */
export interface FilteredTable<Row> {
  readonly rows: readonly Row[]
  readonly columns: readonly DataColumn<Row>[]
  readonly facets: readonly DataFacet<Row>[]
  readonly searchText: SearchText<Row> | null
}

/** One wish as a quick check. */
type Check<Row> = (row: Row) => boolean

function checksOf<Row>(
  { columns, facets, searchText }: FilteredTable<Row>,
  { search, filters, ranges }: TableFilters,
): readonly Check<Row>[] {
  const checks: Check<Row>[] = []
  for (const facet of facets) {
    const wanted = new Set(filters[facet.id] ?? [])
    if (wanted.size > 0) checks.push((row) => hasOneOf(row, facet, wanted))
  }
  for (const column of columns) {
    const range = ranges[column.id]
    if (range) checks.push(fitsRange(column, range))
  }
  const words = foldForFilter(search)
    .split(/\s+/u)
    .filter((word) => word !== '')
  if (searchText !== null && words.length > 0)
    checks.push((row) => {
      const text = searchText(row)
      return words.every((word) => text.includes(word))
    })
  return checks
}

function hasOneOf<Row>(row: Row, facet: DataFacet<Row>, wanted: ReadonlySet<string>): boolean {
  const values = facet.values(row)
  return values.length === 0 ? wanted.has('') : values.some((value) => wanted.has(value))
}

/** Places of the rows that fit search, filters and ranges, in the order they came. */
export function fittingRows<Row>(table: FilteredTable<Row>, wishes: TableFilters): readonly number[] {
  const checks = checksOf(table, wishes)
  const places: number[] = []
  for (const [place, row] of table.rows.entries()) if (checks.every((fits) => fits(row))) places.push(place)
  return places
}

/**
 * How many rows each value of a facet has among those that fit the search and all *other* facets: what choosing it would
 * show. Values without a row but wanted now are kept with 0, so that they can be taken back. The empty text is "none".
 */
export function facetCounts<Row>(
  table: FilteredTable<Row>,
  wishes: TableFilters,
  counted: DataFacet<Row>,
): ReadonlyMap<string, number> {
  const others = table.facets.filter((facet) => facet.id !== counted.id)
  const counts = new Map<string, number>((wishes.filters[counted.id] ?? []).map((value) => [value, 0]))
  for (const place of fittingRows({ ...table, facets: others }, wishes)) {
    const row = table.rows[place]
    if (row === undefined) continue
    for (const value of valuesOf(counted, row)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** Each value of a row once; the empty text where it has none. */
export function valuesOf<Row>(facet: DataFacet<Row>, row: Row): Iterable<string> {
  const values = facet.values(row)
  return values.length === 0 ? [''] : values.length === 1 ? values : new Set(values)
}

/** The same places sorted; rows without a value come last either way, and rows that are equal stay as they came. */
export function sortRows<Row>(
  rows: readonly Row[],
  places: readonly number[],
  sort: TableSort | null,
  columns: readonly DataColumn<Row>[],
  books: (column: string) => RankBook,
): readonly number[] {
  const column = columns.find((candidate) => candidate.id === sort?.column)
  if (sort === null || column === undefined) return places
  // All rows are ranked, not only those shown, so that filtering never asks the collator again.
  const values = rows.map((row) => column.value(row))
  const isText = values.some((value) => typeof value === 'string')
  const ranks = isText ? books(column.id).rank(values.map((value) => (value === null ? '' : String(value)))) : null
  const direction = sort.descending ? -1 : 1
  const key = (place: number): number => {
    const value = values[place] ?? null
    if (value === null || (typeof value === 'number' && Number.isNaN(value))) return Number.POSITIVE_INFINITY
    return direction * (ranks?.[place] ?? Number(value))
  }
  const keys = new Float64Array(rows.length)
  for (const place of places) keys[place] = key(place)
  return [...places].sort((one, other) => compareKeys(keys[one] ?? 0, keys[other] ?? 0) || one - other)
}

function compareKeys(one: number, other: number): number {
  // Two missing values would give NaN by subtraction.
  return one === other ? 0 : one < other ? -1 : 1
}
