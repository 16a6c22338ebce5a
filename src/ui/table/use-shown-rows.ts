/** The rows a table shows now, filtered and sorted, kept between renders. */
import { useDeferredValue, useMemo, useState } from 'react'
import { foldForFilter } from '../matches-words.ts'
import type { DataColumn, DataFacet } from './data-column.ts'
import { createRankBook, type RankBook } from './rank-book.ts'
import { fittingRows, sortRows, type SearchText } from './table-rows.ts'
import type { TableState } from './table-state.ts'

const collator = new Intl.Collator('und', { numeric: true, sensitivity: 'base' })

/** Folded search texts, kept by row object; `null` when the table has no search. */
export function useSearchText<Row extends object>(
  searchText: ((row: Row) => string) | undefined,
): SearchText<Row> | null {
  return useMemo(() => {
    if (searchText === undefined) return null
    const kept = new WeakMap<Row, string>()
    return (row) => {
      let folded = kept.get(row)
      if (folded === undefined) {
        folded = foldForFilter(searchText(row))
        kept.set(row, folded)
      }
      return folded
    }
  }, [searchText])
}

/** The rows shown, in order. Typing in the search never waits for it. */
export function useShownRows<Row extends object>(
  rows: readonly Row[],
  columns: readonly DataColumn<Row>[],
  facets: readonly DataFacet<Row>[],
  state: TableState,
  searchText: SearchText<Row> | null,
): readonly Row[] {
  const [books] = useState(() => new Map<string, RankBook>())
  const search = useDeferredValue(state.search)
  const { filters, sort } = state
  const places = useMemo(
    () => fittingRows(rows, { search, filters }, facets, searchText),
    [rows, search, filters, facets, searchText],
  )
  return useMemo(() => {
    const bookOf = (column: string): RankBook => {
      const book = books.get(column) ?? createRankBook(collator)
      books.set(column, book)
      return book
    }
    return sortRows(rows, places, sort, columns, bookOf).flatMap((place) => rows[place] ?? [])
  }, [rows, places, sort, columns, books])
}
