/** What this program writes as sheets comes back as it was, and an edit of one cell is a change of exactly that. */
import fc from 'fast-check'
import { parse } from 'papaparse'
import { expect, it } from 'vitest'
import type { PublishedTable } from '#domain/publication.ts'
import { arbitraryProject } from '../project-file/arbitrary-project.cases.ts'
import { projectWithVerdict, sampleProject } from '../published/sample-project.cases.ts'
import { csvOf, edited, lookAt, wordyProject, xlsxOf } from './sheets.cases.ts'

const pieces = [
  'a',
  'ქ',
  'ж ',
  'e\u0301',
  '👩‍👩‍👧',
  '\u202e',
  'ع',
  '\ud83d',
  '\r',
  '\r\n',
  '\n',
  '\t',
  '"',
  "'",
  '=',
  '+1',
  '-',
  '@',
  ',',
  ';',
  '|',
  '_x000D_',
  '<b>&amp;',
]
const words = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
const runs = { numRuns: 60, seed: 20240319 }
const nothing = { rows: [], changes: [] }

it('[F1] a table that comes back as it left brings nothing, whatever its texts are', async () => {
  const table = fc.constantFrom<PublishedTable>('claims', 'assessments', 'matrix')
  await fc.assert(
    fc.asyncProperty(words, table, async (said, which) => {
      const project = wordyProject(said)
      const found = await lookAt(project, await csvOf(project, which))
      expect([found.sheets[0]?.own, found.writes, found.reports]).toEqual([which, nothing, []])
      expect(found.counts.identical).toBeGreaterThan(0)
    }),
    runs,
  )
})

it('[F1] so does a workbook, and projects of all kinds', async () => {
  const tables = ['claims', 'assessments', 'matrix'] as const
  await fc.assert(
    fc.asyncProperty(words, arbitraryProject, async (said, made) => {
      const project = wordyProject(said)
      const book = await lookAt(project, await xlsxOf(project))
      expect(book.sheets.map(({ own }) => own)).toEqual(['articles', 'claims', 'passages', 'assessments', 'matrix'])
      expect(await lookAt(project, await xlsxOf(project), { sheets: [1, 3, 4] })).toMatchObject({ writes: nothing })
      for (const table of tables) {
        const found = await lookAt(made.snapshot, await csvOf(made.snapshot, table))
        expect(found.writes).toEqual(nothing)
      }
    }),
    { ...runs, numRuns: 40 },
  )
  const sample = projectWithVerdict(sampleProject()).snapshot
  for (const table of tables) expect((await lookAt(sample, await csvOf(sample, table))).writes).toEqual(nothing)
})

it.each([
  ['claim', 'wording'],
  ['unit', 'quantity'],
  ['actors', 'actors'],
])('[F4] an edit of the column %s changes the field %s of that claim and nothing else', async (column, field) => {
  await fc.assert(
    fc.asyncProperty(words, words, async (said, text) => {
      const project = wordyProject(said)
      const put = `x${text}x`
      const found = await lookAt(project, await edited(project, 'claims', column, put))
      expect(found.writes.rows).toEqual([])
      expect(found.writes.changes).toMatchObject([{ table: 'claims', id: 'k' }])
      expect(Object.keys(found.writes.changes[0]?.after ?? {})).toEqual([field])
      expect(JSON.stringify(found.writes.changes[0]?.after)).toContain(
        JSON.stringify(put.toWellFormed().split(/[;\n]/)[0]?.trim()).slice(1, -1),
      )
    }),
    { ...runs, numRuns: 60 },
  )
})

it.each([
  ['stated value', 'statedValue'],
  ['stated instead', 'facets'],
  ['decision reason', 'reason'],
  ['question', 'question'],
])('[F4] [C10] an edit of the column %s changes %s of that judgement and nothing else', async (column, field) => {
  await fc.assert(
    fc.asyncProperty(words, words, async (said, text) => {
      const project = wordyProject(said)
      const { data } = parse<Record<string, string>>(await (await csvOf(project, 'assessments')).text(), {
        header: true,
        delimiter: ',',
      })
      const row = data.findIndex((cells) => cells[column] !== '') + 1
      const put = column === 'stated instead' ? `quantity: x${text.replaceAll('\n', '')}x` : `x${text}x`
      const found = await lookAt(project, await edited(project, 'assessments', column, put, row))
      expect(found.writes.rows).toEqual([])
      expect(found.writes.changes).toHaveLength(1)
      expect(Object.keys(found.writes.changes[0]?.after ?? {})).toEqual([field])
    }),
    { ...runs, numRuns: 60 },
  )
})

it('[C7] reads an edited date in whatever form a spreadsheet left it, and leaves a date alone that is only told otherwise', async () => {
  const project = wordyProject('x')
  const time = async (column: string, text: string) => {
    const found = await lookAt(project, await edited(project, 'claims', column, text))
    return found.reports[0]?.outcome === 'refused' ? found.reports[0].reasons[0]?.key : found.writes.changes[0]?.after
  }
  expect(await time('first said', '2024-03-01/2024-03-31')).toBeUndefined()
  expect(await time('first said latest', '31.03.2024')).toBeUndefined()
  expect(await time('time', '2022/2023~')).toEqual({
    time: { earliest: '2022-01-01', latest: '2023-12-31', approximate: true, basis: 'analyst', snippet: null },
  })
  expect(await time('time latest', '2024-02-29')).toMatchObject({
    time: { earliest: '2023-01-01', latest: '2024-02-29' },
  })
  expect(await time('time', '')).toEqual({ time: null })
  expect(await time('time', 'some day')).toBe('dateUnread')
  expect(await time('time basis', 'metadata')).toMatchObject({ time: { basis: 'metadata', snippet: 'x' } })
})

it('[F2] an own row with a cell that cannot be read brings nothing, with its number and the reason', async () => {
  const project = wordyProject('x')
  const found = await lookAt(project, await edited(project, 'claims', 'value', 'many'))
  expect(found.writes).toEqual(nothing)
  expect(found.reports).toMatchObject([
    { row: 2, outcome: 'refused', reasons: [{ key: 'numberUnread', params: { word: 'many' } }] },
  ])
  const emptied = await lookAt(project, await edited(project, 'assessments', 'judgement', ''))
  expect(emptied.reports).toMatchObject([{ row: 2, outcome: 'refused', reasons: [{ key: 'judgementEmpty' }] }])
})

it('[C10] knows the judge of a file without names by when it was judged, and refuses where it cannot', async () => {
  const project = wordyProject('x')
  const hidden = await (await csvOf(project, 'assessments', { names: false })).text()
  const found = await lookAt(project, hidden)
  expect(found.writes).toEqual(nothing)
  const reasons = found.reports.flatMap((report) => report.reasons.map(({ key }) => key))
  // Two people judged one cell at the same moment.
  expect([found.counts.identical, reasons]).toEqual([2, ['analystHidden', 'analystHidden', 'analystHidden']])
})
