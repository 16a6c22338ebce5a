/** Groups of a table: which rows stand in them, in which order, what they say together, and what leaves as a sheet. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DataColumn, DataFacet } from './data-column.ts'
import { groupWords } from './group-words.ts'
import { groupedLines, groupLineOf, groupRows, orderGroups, plainLines, rowIdsBetween } from './table-lines.ts'
import { sheetOf } from './table-sheet.ts'

interface Entry {
  readonly id: string
  readonly tags: readonly string[]
  readonly words: number | null
}

const entries: readonly Entry[] = [
  { id: 'one', tags: ['a'], words: 5 },
  { id: 'two', tags: ['a', 'b', 'a'], words: null },
  { id: 'three', tags: [], words: 40 },
  { id: 'four', tags: ['b'], words: 2 },
  { id: 'five', tags: ['b'], words: Number.NaN },
]
const idOf = (entry: Entry) => entry.id
const tags: DataFacet<Entry> = { id: 'tags', title: 'Tags', values: (entry) => entry.tags, label: (tag) => `#${tag}` }
const idColumn: DataColumn<Entry> = { id: 'id', title: 'Id', value: idOf, width: 1 }
const words: DataColumn<Entry> = { id: 'words', title: 'Words', value: (entry) => entry.words, width: 1, numeric: true }
const columns = [idColumn, words]
const groups = groupRows(entries, tags)
const names = (ordered: readonly (readonly [string, readonly Entry[]])[]) => ordered.map(([value]) => value)

describe('groups', () => {
  it('hold a row once for each of its values, and under the empty text where it has none', () => {
    expect([...groups].map(([value, rows]) => [value, rows.map(idOf)])).toEqual([
      ['a', ['one', 'two']],
      ['b', ['two', 'four', 'five']],
      ['', ['three']],
    ])
  })

  it('come largest first, by the sum of a column of numbers, or as their first rows come', () => {
    expect(names(orderGroups(groups, null, columns))).toEqual(['b', 'a', ''])
    expect(names(orderGroups(groups, { column: 'words', descending: true }, columns))).toEqual(['', 'a', 'b'])
    expect(names(orderGroups(groups, { column: 'words', descending: false }, columns))).toEqual(['b', 'a', ''])
    expect(names(orderGroups(groups, { column: 'id', descending: false }, columns))).toEqual(['a', 'b', ''])
  })

  it('say the sum of numbers, the span of dates, what a column says itself, or nothing', () => {
    const dated: DataColumn<Entry> = {
      ...idColumn,
      dates: ({ words: day }) => (day === null ? null : { earliest: `2024-03-0${day % 7}`, latest: null }),
    }
    expect(groupWords(entries, words)).toBe('47')
    expect(groupWords(entries.slice(0, 3), dated)).toMatch(/^5 .* 2024$/)
    expect(groupWords(entries, { ...words, together: (rows) => `${rows.length} in all` })).toBe('5 in all')
    expect(groupWords(entries, idColumn)).toBe('')
  })
})

describe('lines', () => {
  const ordered = orderGroups(groups, null, columns)
  const lines = groupedLines(entries, ordered, new Set(['a']), idOf)

  it('are one for each group, and one for each row of those that are open', () => {
    const told = Array.from({ length: lines.count }, (_, at) => lines.groupAt(at)?.value ?? lines.rowAt(at)?.id)
    expect(told).toEqual(['b', 'a', 'one', 'two', ''])
    expect(lines.rows).toBe(entries)
    expect([0, 3].map((at) => groupLineOf(lines, at))).toEqual([0, 1])
    expect(rowIdsBetween(lines, 0, 3, idOf)).toEqual(['one', 'two'])
    expect(lines.rowAt(9) ?? lines.groupAt(9)).toBeNull()
  })

  it('have keys of their own, whichever groups are open', () => {
    const some = fc.subarray(['a', 'b', ''])
    fc.assert(
      fc.property(some, (open) => {
        const each = groupedLines(entries, ordered, new Set(open), idOf)
        const keys = Array.from({ length: each.count }, (_, at) => each.keyAt(at))
        expect(new Set(keys).size).toBe(each.count)
      }),
    )
  })

  it('without groups are the rows', () => {
    const plain = plainLines(entries, idOf)
    expect(plain.count).toBe(5)
    expect(plain.keyAt(2)).toBe('three')
    expect(groupLineOf(plain, 3)).toBeNull()
    expect(rowIdsBetween(plain, 1, 2, idOf)).toEqual(['two', 'three'])
  })

  it('leave as they are shown, numbers as numbers', () => {
    expect(sheetOf(plainLines(entries, idOf), columns, null)).toEqual([
      ['Id', 'Words'],
      ['one', 5],
      ['two', ''],
      ['three', 40],
      ['four', 2],
      ['five', ''],
    ])
    expect(sheetOf(lines, columns, tags)).toEqual([
      ['Id', 'Words'],
      ['#b (3)', '2'],
      ['#a (2)', '5'],
      ['one', 5],
      ['two', ''],
      ['(none) (1)', '40'],
    ])
  })
})
