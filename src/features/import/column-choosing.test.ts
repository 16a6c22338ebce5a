/** Files with the same columns are asked for together, and a head can be taken for a row and back. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hasText, headKey, withRole, columnRoles, type ColumnsInBrief } from '#domain/file-columns.ts'
import type { FileReading } from '#domain/import-draft.ts'
import { columnQuestions, filesAlike, withHead, type ShownColumns } from './column-choosing.ts'

const file = (columns?: ColumnsInBrief): FileReading => ({
  entry: { name: 'a', bytes: 1, outcome: 'imported', reason: null, articles: 1 },
  problems: [],
  ...(columns ? { columns } : {}),
})
const asked = (key: string) => file({ key, hasHead: true, decidedBy: 'nobody' })
const told = (key: string) => file({ key, hasHead: true, decidedBy: 'names' })

it('[F2] asks once for files with the same columns', () => {
  const files = [told('a'), asked('b'), file(), asked('c'), asked('b'), told('b')]
  expect(columnQuestions(files)).toEqual([[1, 4], [3]])
  expect(filesAlike(files, 1)).toEqual([4, 5])
  expect(filesAlike(files, 3)).toEqual([])
})

const cell = fc.string({ unit: 'grapheme', maxLength: 5 })
const table = fc.uniqueArray(
  cell.filter((name) => name.trim() === name && name !== ''),
  { minLength: 2, maxLength: 5 },
)

it('a head that is taken for a row is a head again as it was', () => {
  fc.assert(
    fc.property(table, cell, (names, below) => {
      const columns = names.map((name, at) => ({ name, role: at === 0 ? ('text' as const) : ('kept' as const) }))
      const shown: ShownColumns = { hasHead: true, columns, sample: [names.map(() => below)] }
      const without = withHead(shown, false)
      expect(without.sample[0]).toEqual(names)
      expect(without.columns.map(({ role }) => role)).toEqual(columns.map(({ role }) => role))
      expect(headKey(without)).not.toBe(headKey(shown))
      expect(withHead(without, true)).toEqual(shown)
    }),
  )
})

it('a field of an article is held by one column at most', () => {
  const roles = fc.constantFrom(...columnRoles)
  fc.assert(
    fc.property(table, fc.array(fc.tuple(fc.nat(), roles), { maxLength: 10 }), (names, choices) => {
      const begun = names.map((name) => ({ name, role: 'kept' as const }))
      const chosen = choices.reduce<ShownColumns['columns']>(
        (columns, [at, role]) => withRole(columns, names[at % names.length] ?? '', role),
        begun,
      )
      const held = chosen.map(({ role }) => role).filter((role) => role !== 'kept')
      expect(new Set(held).size).toBe(held.length)
      const last = choices.at(-1)
      if (last) expect(chosen[last[0] % names.length]?.role).toBe(last[1])
      expect(hasText({ columns: chosen })).toBe(held.includes('text'))
    }),
  )
})
