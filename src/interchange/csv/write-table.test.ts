import fc from 'fast-check'
import { parse } from 'papaparse'
import { expect, it } from 'vitest'
import { guardCell, unguardCell } from './formula-guard.ts'
import { parseRows } from './parse-rows.ts'
import { clipboardTable, csvFile, tableLines, type TableSeparator } from './write-table.ts'

const naughty = [
  '=1+1',
  '+7',
  '-7',
  '@x',
  '\t=1',
  '\r=1',
  '\n=1',
  "'=1",
  "''",
  "'",
  '＝1',
  ' =1',
  ' ',
  "=cmd|' /C calc'!A0",
  'a;=1+1',
  'a,b',
  'a\tb',
  'a\r\nb',
  'a\rb',
  '"',
  '""',
  'a"b',
  '"a',
  '\ufeffx',
  '😀',
  '👩‍👩‍👧',
  'e\u0301',
  '\u202eעברית',
  'порт',
  '{"a":1}',
  '<b>',
  '\u2028',
  '__proto__',
]
const nasty = fc.constantFrom(...naughty)
const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  nasty,
  fc.tuple(nasty, nasty).map((parts) => parts.join('')),
)
const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 })
const separators: readonly TableSeparator[] = [',', ';', '\t']
const unguarded = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.map(unguardCell))

it('[F1] every cell comes back as it was, with any separator, and none begins as a formula', () => {
  fc.assert(
    fc.property(table, fc.constantFrom(...separators), (rows, separator) => {
      const read = parse<string[]>(tableLines(rows, separator), { delimiter: separator })
      expect(read.errors).toEqual([])
      expect(unguarded(read.data)).toEqual(rows)
      for (const each of read.data.flat()) expect(each).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
    }),
  )
})

it('[F1] and through the reader of tables that people hand in', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const read = parseRows(tableLines([['a', 'b', 'c'], ...rows], ','), ',', 3)
      expect(unguarded(read.slice(1).map(({ cells }) => cells))).toEqual(rows)
      expect(read.every(({ mended }) => mended === null)).toBe(true)
    }),
  )
})

it('a guarded cell is told from one that had an apostrophe already', () => {
  const guarded = [
    ['=1', "'=1"],
    ["'=1", "''=1"],
    ["''=1", "'''=1"],
    ["'a", "'a"],
    ['a', 'a'],
    ['', ''],
  ] as const
  for (const [text, written] of guarded) expect(guardCell(text)).toBe(written)
  fc.assert(fc.property(cell, (text) => unguardCell(guardCell(text)) === text))
})

it('a file says that it is UTF-8, and lines end with CRLF', async () => {
  const rows = [
    ['a', 'ბ'],
    ['=1', 'd'],
  ]
  const bytes = new Uint8Array(await csvFile(rows).arrayBuffer())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes)).toBe("a,ბ\r\n'=1,d")
})

it('writes numbers as they are', () => {
  const rows = [
    ['a', 7],
    ['b', -7],
  ] as const
  expect(clipboardTable(rows)).toBe('a\t7\r\nb\t-7')
})
