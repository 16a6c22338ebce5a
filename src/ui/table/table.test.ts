/** What a table shows: filters, counts, order, its state in the address, selection and moves. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DataColumn, DataFacet } from './data-column.ts'
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
const all = entries.map((_, place) => place)
const collator = new Intl.Collator('und', { numeric: true, sensitivity: 'base' })
const books = () => {
  const book = createRankBook(collator)
  return () => book
}

describe('fittingRows', () => {
  it('wants one value of each facet', () => {
    expect(fittingRows(entries, { search: '', filters: { language: ['en', 'ka'] } }, facets, null)).toEqual([
      1, 2, 3, 4,
    ])
    expect(fittingRows(entries, { search: '', filters: { language: ['ka'], tags: ['a'] } }, facets, null)).toEqual([])
  })

  it('finds rows without a value under the empty text', () => {
    expect(fittingRows(entries, { search: '', filters: { tags: [''] } }, facets, null)).toEqual([2])
  })

  it('wants every word of the search', () => {
    expect(fittingRows(entries, { search: ' 9 zebra', filters: {} }, facets, search)).toEqual([4])
    expect(fittingRows(entries, { search: '9 lion', filters: {} }, facets, search)).toEqual([])
  })
})

describe('facetCounts', () => {
  it('counts what a value would show beside the other filters, its own left out', () => {
    const state = { search: '', filters: { language: ['ka'], tags: ['a'] } }
    expect(Object.fromEntries(facetCounts(entries, state, facets, language, null))).toEqual({ ka: 0, fr: 1, en: 1 })
    expect(Object.fromEntries(facetCounts(entries, state, facets, tags, null))).toEqual({ a: 0, b: 2 })
  })

  it('is true: choosing a value shows as many rows as it said', () => {
    const wish = fc.record({ language: fc.subarray(['en', 'fr', 'ka']), tags: fc.subarray(['a', 'b', '']) })
    fc.assert(
      fc.property(wish, (filters) => {
        for (const facet of facets) {
          for (const [value, count] of facetCounts(entries, { search: '', filters }, facets, facet, null)) {
            const chosen = { ...filters, [facet.id]: [value] }
            expect(fittingRows(entries, { search: '', filters: chosen }, facets, null)).toHaveLength(count)
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
  const anyState: fc.Arbitrary<TableState> = fc.record({
    search: fc.string(),
    filters: fc
      .record({ language: fc.array(fc.string({ unit: 'grapheme' })), tags: fc.array(fc.string()) })
      .map((filters) => Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0))),
    sort: fc.option(fc.record({ column: fc.constantFrom('title', 'words'), descending: fc.boolean() })),
    columns: fc.option(fc.subarray(['title', 'words'])),
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
        for (const [name, value] of Object.entries(writeTableState(state, known.facets))) {
          if (value !== null) parameters.set(name, value)
        }
        expect(readTableState(new URLSearchParams(parameters.toString()), known)).toEqual(state)
      }),
      { numRuns: 500 },
    )
  })

  it('leaves out what it does not know and survives damage', () => {
    const parameters = new URLSearchParams('sort=-gone&f.nothing=x&f.tags=%25E0%25A4&columns=words,gone')
    expect(readTableState(parameters, known)).toEqual({ ...plainTableState, columns: ['words'] })
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
    const first = movedSelection(ids, { active: 1, anchor: null }, { to: 2, extend: true })
    expect([...(first.selection ?? [])]).toEqual(['b', 'c'])
    const back = movedSelection(ids, first, { to: 0, extend: true })
    expect([...(back.selection ?? [])]).toEqual(['a', 'b'])
    expect(movedSelection(ids, back, { to: 3, extend: false })).toEqual({ active: 3, anchor: null, selection: null })
  })

  it('toggles one row and leaves the given set alone', () => {
    const before = new Set(['a'])
    expect([...toggled(before, 'b')]).toEqual(['a', 'b'])
    expect([...toggled(before, 'a')]).toEqual([])
    expect([...before]).toEqual(['a'])
  })
})
