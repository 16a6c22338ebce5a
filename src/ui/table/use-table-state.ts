/** The state of a table in the address, or in the part where it has no address of its own. */
import { useCallback, useMemo } from 'react'
import { useSearch } from 'wouter/use-browser-location'
import { replaceSearch } from '../use-address.ts'
import type { DataColumn, DataFacet } from './data-column.ts'
import { plainTableState, readTableState, writeTableState, type TableState } from './table-state.ts'

/**
 * State and setter over the search parameters of `table-state.ts`. One table per address can have it.
 * `first` is what an address without parameters means.
 */
export function useTableState<Row>(
  columns: readonly DataColumn<Row>[],
  facets: readonly DataFacet<Row>[],
  first: TableState = plainTableState,
): readonly [TableState, (state: TableState) => void] {
  const search = useSearch()
  const known = useMemo(
    () => ({ columns: columns.map((column) => column.id), facets: facets.map((facet) => facet.id) }),
    [columns, facets],
  )
  const state = useMemo(() => readTableState(new URLSearchParams(search), known, first), [search, known, first])
  const set = useCallback((next: TableState) => replaceSearch(writeTableState(next, known)), [known])
  return [state, set]
}
