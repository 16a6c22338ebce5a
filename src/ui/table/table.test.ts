/** What a table shows: filters, counts, order, its state in the address, selection and moves. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DataColumn, DataFacet, DateSpan } from './data-column.ts'
import { createRankBook } from './rank-book.ts'
import { movedSelection, moveTo, toggled } from './row-selection.ts'
import { facetCounts, fittingRows, sortRows } from './table-rows.ts'
import { nextSort, plainTableState, readTableState, writeTableState, type TableState } from './table-state.ts'

interface Entry {
  readonly title: string | null
  readonly words: number | null
  readonly language: string
  readonly tags: readonly string[]
}

const entries: readonly Entry[] = [
  { title: 'Éclair', words: 10, language: 'fr', tags: ['a'] },
  { title: 'eclipse', words: null, language: 'en', tags: ['a', 'b'] },
  { title: null, words: 2, language: 'en', tags: [] },
  { title: 'Zebra 10', words: 2, language: 'ka', tags: ['b'] },
  { title: 'Zebra 9', words: 30, language: 'ka', tags: ['b', 'b'] },
]
const language: DataFacet<Entry> = { id: 'language', title: 'Language', values: (entry) => [entry.language] }
const tags: DataFacet<Entry> = { id: 'tags', title: 'Tags', values: (entry) => entry.tags }
const facets = [language, tags]
const columns: readonly DataColumn<Entry>[] = [
  { id: 'title', title: 'Title', value: (entry) => entry.title, width: 100 },
  { id: 'words', title: 'Words', value: (entry) => entry.words, width: 50 },
]
const search = (entry: Entry) => (entry.title ?? '').toLowerCase()
const table = { rows: entries, columns, facets, searchText: null }
const plain = { search: '', filters: {}, ranges: {} }
const all = entries.map((_, place) => place)
const collator = new Intl.Collator('und', { numeric: true, sensitivity: 'base' })
const books = () => {
  const book = createRankBook(collator)
  return () => book
}

describe('fittingRows', () => {
  it('wants one value of each facet', () => {
    expect(fittingRows(table, { ...plain, filters: { language: ['en', 'ka'] } })).toEqual([1, 2, 3, 4])
    expect(fittingRows(table, { ...plain, filters: { language: ['ka'], tags: ['a'] } })).toEqual([])
  })

  it('finds rows without a value under the empty text', () => {
    expect(fittingRows(table, { ...plain, filters: { tags: [''] } })).toEqual([2])
  })

  it('wants every word of the search', () => {
    expect(fittingRows({ ...table, searchText: search }, { ...plain, search: ' 9 zebra' })).toEqual([4])
    expect(fittingRows({ ...table, searchText: search }, { ...plain, search: '9 lion' })).toEqual([])
  })
})

describe('ranges', () => {
  interface Told {
    readonly words: number | null
    readonly span: DateSpan | null
  }
  const told = (words: number | null, earliest: string | null = null, latest: string | null = earliest): Told => ({
    words,
    span: { earliest, latest },
  })
  const rows = [
    told(10, '2024-03-19'),
    told(20, '2024-03-01', '2024-03-31'),
    told(null, null, '2023-12-31'),
    told(30, '2024-05-02', null),
    { words: Number.NaN, span: null },
  ]
  const words: DataColumn<Told> = { id: 'words', title: '', value: (row) => row.words, width: 1, numeric: true }
  const dates: DataColumn<Told> = { id: 'dates', title: '', value: () => null, width: 1, dates: (row) => row.span }
  const fitting = (ranges: TableState['ranges']) =>
    fittingRows({ rows, columns: [words, dates], facets: [], searchText: null }, { ...plain, ranges })

  it('take both ends, and nothing that has no number', () => {
    expect(fitting({ words: { least: '10', most: '20' } })).toEqual([0, 1])
    expect(fitting({ words: { least: '20', most: null } })).toEqual([1, 3])
    expect(fitting({ words: { least: null, most: '19.5' } })).toEqual([0])
  })

  it('[C7] take every date that may lie in them, and a month or year whole', () => {
    expect(fitting({ dates: { least: '2024-03-20', most: '2024-04' } })).toEqual([1])
    expect(fitting({ dates: { least: '2024-03', most: '2024-03' } })).toEqual([0, 1])
    expect(fitting({ dates: { least: null, most: '2023' } })).toEqual([2])
    expect(fitting({ dates: { least: '2025', most: null } })).toEqual([3])
  })

  it('stand beside each other', () => {
    const ranges = { words: { least: '11', most: null }, dates: { least: '2024-03', most: '2024-03-31' } }
    expect(fitting(ranges)).toEqual([1])
  })
})

describe('facetCounts', () => {
  it('counts what a value would show beside the other filters, its own left out', () => {
    const state = { ...plain, filters: { language: ['ka'], tags: ['a'] } }
    expect(Object.fromEntries(facetCounts(table, state, language))).toEqual({ ka: 0, fr: 1, en: 1 })
    expect(Object.fromEntries(facetCounts(table, state, tags))).toEqual({ a: 0, b: 2 })
  })

  it('is true: choosing a value shows as many rows as it said', () => {
    const wish = fc.record({ language: fc.subarray(['en', 'fr', 'ka']), tags: fc.subarray(['a', 'b', '']) })
    fc.assert(
      fc.property(wish, (filters) => {
        for (const facet of facets) {
          for (const [value, count] of facetCounts(table, { ...plain, filters }, facet)) {
            const chosen = { ...filters, [facet.id]: [value] }
            expect(fittingRows(table, { ...plain, filters: chosen })).toHaveLength(count)
          }
        }
      }),
    )
  })
})

describe('sortRows', () => {
  it('sorts texts by language rules and numbers in them by value, what is missing last', () => {
    expect(sortRows(entries, all, { column: 'title', descending: false }, columns, books())).toEqual([0, 1, 4, 3, 2])
    expect(sortRows(entries, all, { column: 'title', descending: true }, columns, books())).toEqual([3, 4, 1, 0, 2])
  })

  it('sorts numbers, equal ones as they came, what is missing last', () => {
    expect(sortRows(entries, all, { column: 'words', descending: false }, columns, books())).toEqual([2, 3, 0, 4, 1])
    expect(sortRows(entries, all, { column: 'words', descending: true }, columns, books())).toEqual([4, 0, 2, 3, 1])
  })

  it('leaves rows as they came without an order or with an unknown column', () => {
    expect(sortRows(entries, [3, 1], null, columns, books())).toEqual([3, 1])
    expect(sortRows(entries, [3, 1], { column: 'gone', descending: false }, columns, books())).toEqual([3, 1])
  })
})

describe('the book of ranks', () => {
  it('orders as its collator does, however the texts come in', () => {
    const texts = fc.array(fc.string({ maxLength: 6 }), { maxLength: 40 })
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (batches) => {
        const book = createRankBook(collator)
        for (const batch of batches) {
          const ranks = book.rank(batch)
          for (let at = 1; at < batch.length; at += 1) {
            const wanted = Math.sign(collator.compare(batch[at - 1] ?? '', batch[at] ?? ''))
            expect(Math.sign((ranks[at - 1] ?? 0) - (ranks[at] ?? 0)) || 0).toBe(wanted || 0)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('asks the collator little for one new text', () => {
    let compared = 0
    const counting = new Intl.Collator('und')
    const compare = counting.compare.bind(counting)
    Object.defineProperty(counting, 'compare', {
      value: (one: string, other: string) => {
        compared += 1
        return compare(one, other)
      },
    })
    const book = createRankBook(counting)
    const many = Array.from({ length: 2000 }, (_, index) => `title ${index}`)
    book.rank(many)
    compared = 0
    book.rank([...many, 'title 77 and more'])
    expect(compared).toBeLessThan(20)
  })
})

describe('the state of a table in the address', () => {
  const known = { facets: ['language', 'tags'], columns: ['title', 'words'] }
  const number = fc.integer({ min: -9999, max: 9999 }).map(String)
  const end = fc.option(fc.oneof(number, fc.constantFrom('2024', '2024-03', '2024-03-19', '0.5')))
  const range = fc.record({ least: end, most: end }).filter(({ least, most }) => least !== null || most !== null)
  const anyState: fc.Arbitrary<TableState> = fc.record({
    search: fc.string(),
    filters: fc
      .record({ language: fc.array(fc.string({ unit: 'grapheme' })), tags: fc.array(fc.string()) })
      .map((filters) => Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0))),
    sort: fc.option(fc.record({ column: fc.constantFrom('title', 'words'), descending: fc.boolean() })),
    columns: fc.option(fc.subarray(['title', 'words'])),
    ranges: fc.dictionary(fc.constantFrom('title', 'words'), range).map((ranges) => ({ ...ranges })),
    group: fc.option(fc.constantFrom('language', 'tags')),
    pinned: fc.subarray(['title', 'words']),
    widths: fc
      .dictionary(fc.constantFrom('title', 'words'), fc.integer({ min: 40, max: 1200 }))
      .map((widths) => ({ ...widths })),
  })

  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        fc.pre(
          JSON.stringify(state).isWellFormed() &&
            Object.values(state.filters)
              .flat()
              .every((value) => value.isWellFormed()),
        )
        const parameters = new URLSearchParams()
        for (const [name, value] of Object.entries(writeTableState(state, known))) {
          if (value !== null) parameters.set(name, value)
        }
        expect(readTableState(new URLSearchParams(parameters.toString()), known)).toEqual(state)
      }),
      { numRuns: 500 },
    )
  })

  it('leaves out what it does not know and survives damage', () => {
    const parameters = new URLSearchParams(
      'sort=-gone&f.nothing=x&f.tags=%25E0%25A4&columns=words,gone&r.words=x..y&r.gone=1..2&r.title=..&group=words&pin=gone&widths=gone-90,title-many',
    )
    expect(readTableState(parameters, known)).toEqual({ ...plainTableState, columns: ['words'] })
  })

  it('keeps a width within what can be seen and grasped', () => {
    const parameters = new URLSearchParams('widths=title-1,words-9999')
    expect(readTableState(parameters, known).widths).toEqual({ title: 40, words: 1200 })
  })

  it('sorts ascending, descending, not', () => {
    const once = nextSort(null, 'title')
    const twice = nextSort(once, 'title')
    expect([once, twice, nextSort(twice, 'title')]).toEqual([
      { column: 'title', descending: false },
      { column: 'title', descending: true },
      null,
    ])
  })
})

describe('moving and selecting', () => {
  const ids = ['a', 'b', 'c', 'd']
  const between = (from: number, to: number) => ids.slice(from, to + 1)

  it.each<[string, number, number | null]>([
    ['ArrowDown', 3, 3],
    ['ArrowUp', 0, -1],
    ['ArrowDown', -1, 0],
    ['PageDown', 0, 2],
    ['PageUp', 1, 0],
    ['Home', 3, 0],
    ['End', 0, 3],
    ['a', 0, null],
  ])('%s leads from %d to %d', (key, from, to) => {
    expect(moveTo(key, from, ids.length, 2)).toBe(to)
  })

  it('moves nowhere in an empty table', () => {
    expect(moveTo('ArrowDown', 0, 0, 5)).toBeNull()
  })

  it('extends from where the range began, in both directions', () => {
    const first = movedSelection(between, { active: 1, anchor: null }, { to: 2, extend: true })
    expect([...(first.selection ?? [])]).toEqual(['b', 'c'])
    const back = movedSelection(between, first, { to: 0, extend: true })
    expect([...(back.selection ?? [])]).toEqual(['a', 'b'])
    expect(movedSelection(between, back, { to: 3, extend: false })).toEqual({
      active: 3,
      anchor: null,
      selection: null,
    })
  })

  it('toggles rows, several at once only when all of them are in, and leaves the given set alone', () => {
    const before = new Set(['a'])
    expect([...toggled(before, ['b'])]).toEqual(['a', 'b'])
    expect([...toggled(before, ['a'])]).toEqual([])
    expect([...toggled(before, ['a', 'b'])]).toEqual(['a', 'b'])
    expect([...before]).toEqual(['a'])
  })
})
