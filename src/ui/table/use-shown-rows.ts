/** The rows a table shows now, filtered and sorted, kept between renders. */
import { useDeferredValue, useMemo, useState } from 'react'
import { foldForFilter } from '../matches-words.ts'
import type { DataFacet } from './data-column.ts'
import { createRankBook, type RankBook } from './rank-book.ts'
import { toggled } from './row-selection.ts'
import { groupedLines, groupRows, orderGroups, plainLines, type TableLines } from './table-lines.ts'
import { fittingRows, sortRows, type FilteredTable, type SearchText } from './table-rows.ts'
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
export function useShownRows<Row extends object>(table: FilteredTable<Row>, state: TableState): readonly Row[] {
  const { rows, columns, facets, searchText } = table
  const [books] = useState(() => new Map<string, RankBook>())
  const search = useDeferredValue(state.search)
  const { filters, ranges, sort } = state
  const places = useMemo(
    () => fittingRows({ rows, columns, facets, searchText }, { search, filters, ranges }),
    [rows, search, filters, ranges, columns, facets, searchText],
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

export interface ShownLines<Row> {
  readonly lines: TableLines<Row>
  /** By which they are grouped; `null` when they are not. */
  readonly facet: DataFacet<Row> | null
  readonly toggleGroup: (value: string) => void
  /** Whether every group is open; `null` without groups. */
  readonly isAllOpen: boolean | null
  readonly toggleAll: () => void
}

const nothing: ReadonlySet<string> = new Set()

/** Groups are closed until somebody opens them: what they say together comes first. */
export function useShownLines<Row extends object>(
  shown: readonly Row[],
  { columns, facets }: FilteredTable<Row>,
  { group, sort }: TableState,
  rowId: (row: Row) => string,
): ShownLines<Row> {
  const [opened, setOpened] = useState<{ readonly group: string | null; readonly values: ReadonlySet<string> }>()
  const facet = facets.find(({ id }) => id === group) ?? null
  const groups = useMemo(
    () => (facet === null ? null : orderGroups(groupRows(shown, facet), sort, columns)),
    [shown, facet, sort, columns],
  )
  const open = opened && opened.group === group ? opened.values : nothing
  const lines = useMemo(
    () => (groups === null ? plainLines(shown, rowId) : groupedLines(shown, groups, open, rowId)),
    [shown, groups, open, rowId],
  )
  const isAllOpen = groups === null ? null : groups.every(([value]) => open.has(value))
  return {
    lines,
    facet,
    toggleGroup: (value) => setOpened({ group, values: toggled(open, [value]) }),
    isAllOpen,
    toggleAll: () =>
      setOpened({ group, values: isAllOpen === true ? nothing : new Set(groups?.map(([value]) => value)) }),
  }
}
