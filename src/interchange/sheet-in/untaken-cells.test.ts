/** No edit of a table of ours passes in silence: it is taken, or the row names the column (F2). */
import { parse } from 'papaparse'
import { expect, it } from 'vitest'
import type { PublishedTable } from '#domain/publication.ts'
import { wordReading } from '#i18n/messages/interchange.ts'
import { csvOf, edited, lookAt, wordyProject } from './sheets.cases.ts'

const project = wordyProject('x')

async function rowsOf(table: PublishedTable): Promise<readonly Record<string, string>[]> {
  const text = await (await csvOf(project, table)).text()
  return parse<Record<string, string>>(text.replace('\ufeff', ''), { header: true, skipEmptyLines: true }).data
}

/** What follows from many rows, and from which of them were written. */
const counted = [
  'asked',
  'assessed',
  'agrees',
  'differs',
  'omits',
  'unclear',
  'split',
  'sources at least',
  'sources at most',
]

it.each(['claims', 'assessments'] as const)(
  '[F2] [F4] every cell of the table of %s that is edited or emptied is taken or named',
  async (table) => {
    const silent: string[] = []
    for (const [index, row] of (await rowsOf(table)).entries())
      for (const [column, cell] of Object.entries(row)) {
        if (table === 'claims' && counted.includes(column)) continue
        for (const text of [`${cell}7`, '', 'decision'].filter((other) => other !== cell)) {
          const { writes, reports } = await lookAt(project, await edited(project, table, column, text, index + 1))
          const isSaid =
            writes.rows.length + writes.changes.length > 0 || reports.some(({ reasons }) => reasons.length > 0)
          if (!isSaid) silent.push(`${index + 1} ${column}: ${cell} -> ${text}`)
        }
      }
    expect(silent).toEqual([])
  },
)

/** The reasons of a row in words, once one cell of it is edited. */
async function told(table: PublishedTable, column: string, text: string, row: number): Promise<readonly string[]> {
  const { reports } = await lookAt(project, await edited(project, table, column, text, row))
  return reports.flatMap(({ reasons }) => reasons.map(wordReading))
}

it.each([
  ['assessments', 'decision reason', 'because', 1, 'only a decision of the project has it'],
  ['assessments', 'stated instead', 'time: 1999', 3, 'said of no facet that the row names'],
  ['assessments', 'facet details', 'time: 1999', 3, 'said of no facet that the row names'],
  ['assessments', 'facets that change the truth', 'time', 3, 'said of no facet that the row names'],
  ['assessments', 'finding', 'maybe', 1, 'says otherwise and is not taken'],
  ['assessments', 'stands for the cell', 'maybe', 1, 'says otherwise and is not taken'],
  ['assessments', 'asked', 'maybe', 1, 'says otherwise and is not taken'],
  ['assessments', 'article revision', '9', 1, 'says otherwise and is not taken'],
  ['assessments', 'claim version', '9', 1, 'says otherwise and is not taken'],
  ['assessments', 'judged at', '2020', 1, 'says otherwise and is not taken'],
  ['claims', 'verdict by', 'Ben', 1, 'says otherwise and is not taken'],
  ['claims', 'comparator', 'about', 2, 'the row has no value beside it'],
  ['claims', 'unit', 'boxes', 2, 'the row has no value beside it'],
  ['claims', 'value up to', '100', 2, 'the row has no value beside it'],
  ['claims', 'time basis', 'metadata', 2, 'the row has no date beside it'],
] as const)('[F2] of %s, an edit of “%s” to “%s” is named with its column', async (table, column, text, row, why) => {
  const [reason, ...more] = await told(table, column, text, row)
  expect([reason, more]).toEqual([expect.stringContaining(why), []])
  expect(reason).toContain(`“${text}” in “${column}”`)
})

it('[F2] what is emptied and cannot be is named, and what cannot be read is told as it stands', async () => {
  expect(await told('claims', 'type', '', 1)).toEqual(['The cell of “type” is empty, and the field cannot be.'])
  expect(await told('claims', 'time basis', '', 1)).toEqual([
    'The cell of “time basis” is empty, and the field cannot be.',
  ])
  expect(await told('claims', 'first said earliest', 'ZZ', 1)).toEqual([
    '“ZZ” is no date that can be taken for certain.',
  ])
})

it('[F2] a row that is known by the wording of its claim or the name of its article alone says so', async () => {
  expect(await told('claims', 'claim id', 'elsewhere', 1)).toEqual([
    'No claim here has the id elsewhere: the row is taken for the claim here that has its wording.',
  ])
  expect(await told('assessments', 'claim id', 'elsewhere', 1)).toHaveLength(1)
  expect(await told('assessments', 'article id', 'elsewhere', 1)).toEqual([
    'No article here has the id elsewhere: the row is taken for the article here that has its name.',
  ])
  expect(await told('claims', 'story ids', '', 1)).toEqual([
    'The claim stays asked of “story”: a sheet takes no claim away from a story.',
  ])
})

it('[C10] the table of claims says whose the verdict is, by number where names are left out, and comes back so', async () => {
  const [named] = await rowsOf('claims')
  expect([named?.['verdict'], named?.['verdict by']]).toEqual(['rated x', 'ana'])
  const hidden = await (await csvOf(project, 'claims', { names: false })).text()
  expect(hidden).toContain('rated x,analyst-1,x,')
  expect(await lookAt(project, hidden)).toMatchObject({ writes: { rows: [], changes: [] }, reports: [] })
})
