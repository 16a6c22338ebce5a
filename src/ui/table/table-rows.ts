/** Which rows a table shows, in which order, and how many rows each value of a facet would give. Pure. */
import type { DataColumn, DataFacet } from './data-column.ts'
import type { RankBook } from './rank-book.ts'
import { foldForFilter } from '../matches-words.ts'
import type { TableSort, TableState } from './table-state.ts'

/** Gives the text a row is searched by, folded; callers keep what they folded. */
export type SearchText<Row> = (row: Row) => string

/** The wishes of a state as quick checks. */
interface Wishes<Row> {
  readonly words: readonly string[]
  readonly facets: readonly { readonly facet: DataFacet<Row>; readonly wanted: ReadonlySet<string> }[]
}

function wishesOf<Row>(state: Pick<TableState, 'search' | 'filters'>, facets: readonly DataFacet<Row>[]): Wishes<Row> {
  return {
    words: foldForFilter(state.search)
      .split(/\s+/u)
      .filter((word) => word !== ''),
    facets: facets.flatMap((facet) => {
      const wanted = state.filters[facet.id] ?? []
      return wanted.length === 0 ? [] : [{ facet, wanted: new Set(wanted) }]
    }),
  }
}

function hasOneOf<Row>(row: Row, facet: DataFacet<Row>, wanted: ReadonlySet<string>): boolean {
  const values = facet.values(row)
  return values.length === 0 ? wanted.has('') : values.some((value) => wanted.has(value))
}

/** Places of the rows that fit search and filters, in the order they came. */
export function fittingRows<Row>(
  rows: readonly Row[],
  state: Pick<TableState, 'search' | 'filters'>,
  facets: readonly DataFacet<Row>[],
  searchText: SearchText<Row> | null,
): number[] {
  const wishes = wishesOf(state, facets)
  const words = searchText === null ? [] : wishes.words
  const places: number[] = []
  rows.forEach((row, place) => {
    if (!wishes.facets.every(({ facet, wanted }) => hasOneOf(row, facet, wanted))) return
    if (words.length > 0 && searchText !== null) {
      const text = searchText(row)
      if (!words.every((word) => text.includes(word))) return
    }
    places.push(place)
  })
  return places
}

/**
 * How many rows each value of a facet has among those that fit the search and all *other* facets: what choosing it would
 * show. Values without a row but wanted now are kept with 0, so that they can be taken back. The empty text is "none".
 */
export function facetCounts<Row>(
  rows: readonly Row[],
  state: Pick<TableState, 'search' | 'filters'>,
  facets: readonly DataFacet<Row>[],
  counted: DataFacet<Row>,
  searchText: SearchText<Row> | null,
): ReadonlyMap<string, number> {
  const others = facets.filter((facet) => facet.id !== counted.id)
  const counts = new Map<string, number>((state.filters[counted.id] ?? []).map((value) => [value, 0]))
  for (const place of fittingRows(rows, state, others, searchText)) {
    const row = rows[place]
    if (row === undefined) continue
    const values = counted.values(row)
    for (const value of values.length === 0 ? [''] : new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
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
