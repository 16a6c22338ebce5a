import fc from 'fast-check'
import { parse } from 'papaparse'
import { expect, it } from 'vitest'
import { clipboardTable, csvFile } from './write-table.ts'

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('=1+1', '+7', '-7', '@x', '\t=1', '\r=1', 'a\r\nb', 'a\tb', '"', 'порт'),
)
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 })
const withoutGuard = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.map((each) => each.replace(/^'/, '')))

it('every cell comes back, and none begins as a formula', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const bytes = new Uint8Array(await csvFile(rows).arrayBuffer())
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      const read = [
        parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ',' }).data,
        parse<string[]>(clipboardTable(rows), { delimiter: '\t' }).data,
      ]
      for (const back of read) {
        expect(withoutGuard(back)).toEqual(withoutGuard(rows))
        for (const each of back.flat()) expect(each).not.toMatch(/^[=+\-@\t\r]/)
      }
    }),
  )
})

it('writes numbers as they are', () => {
  const rows = [
    ['a', 7],
    ['b', -7],
  ] as const
  expect(clipboardTable(rows)).toBe('a\t7\r\nb\t-7')
})
