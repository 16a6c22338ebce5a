import fc from 'fast-check'
import { parse } from 'papaparse'
import { describe, expect, it } from 'vitest'
import { cellSeparators, plainSettings, publishedTables, type PublishedTable } from '#domain/publication.ts'
import { arbitraryProject } from '../project-file/arbitrary-project.cases.ts'
import { projectWithVerdict, sampleProject, sourceOf, writtenText } from '../published/sample-project.cases.ts'
import { passageTable } from '../tables/passage-table.ts'
import type { SheetCell } from '../tables/sheet-table.ts'
import { sheetTable } from '../tables/sheet-tables.ts'
import { unguardCell } from './formula-guard.ts'
import { csvWriter } from './write-csv.ts'

const project = projectWithVerdict(sampleProject())
const delimiters = { comma: ',', semicolon: ';', tab: '\t' }

/** The records of a table of the sample, by the names of its columns. */
async function records(table: PublishedTable, scope: Parameters<typeof sourceOf>[1] = {}) {
  const text = await writtenText(csvWriter, await sourceOf(project, scope), { table, byteOrderMark: false })
  return parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
}

describe('a published table', () => {
  it('[F1] has a cell for every column, each of which comes back as it was', async () => {
    const choices = fc.record({
      table: fc.constantFrom(...publishedTables),
      separator: fc.constantFrom(...cellSeparators),
    })
    await fc.assert(
      fc.asyncProperty(arbitraryProject, choices, fc.boolean(), async (made, choice, byteOrderMark) => {
        const source = await sourceOf(made, { texts: true })
        const { columns, rows } = sheetTable(choice.table)
        const expected: (readonly SheetCell[])[] = [columns(source).map(({ name }) => name)]
        for await (const row of rows(source)) expected.push(row)
        for (const row of expected) expect(row).toHaveLength(expected[0]?.length ?? 0)
        const text = await writtenText(csvWriter, source, { ...choice, byteOrderMark })
        expect(text.startsWith('\ufeff')).toBe(byteOrderMark)
        expect(text.endsWith('\r\n')).toBe(true)
        const read = parse<string[]>(text, { delimiter: delimiters[choice.separator] })
        expect(read.data.slice(0, -1).map((cells) => cells.map(unguardCell))).toEqual(
          expected.map((row) => row.map((cell) => String(cell ?? '').toWellFormed())),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('[C3] [C4] [C10] tells every judgement by the ids of claim, article and analyst, open reasons as no finding', async () => {
    const rows = await records('assessments')
    const assessments = [...project.snapshot.all('assessments')]
    expect(rows).toHaveLength(assessments.length + project.snapshot.size('decisions'))
    for (const { claim, article, analyst, judgement, omission, at } of assessments) {
      const found = rows.filter(
        (row) => row['claim id'] === claim && row['article id'] === article && row['analyst id'] === analyst,
      )
      expect(found).toMatchObject([{ judgement, 'omission reason': omission?.reason ?? '', 'judged at': at }])
      expect(found[0]?.['finding']).toBe(omission?.reason === 'undecided' ? 'no' : 'yes')
    }
  })

  it('[F3] names nobody when names stay here, and holds a text only where texts leave', async () => {
    const [analyst] = [...project.snapshot.all('analysts')]
    for (const table of publishedTables) {
      const text = await writtenText(csvWriter, await sourceOf(project, { names: false }), { table })
      expect(text).not.toContain(analyst?.id)
      expect(text).not.toContain('Ask the ministry')
    }
    expect((await records('articles'))[0]).not.toHaveProperty('text')
    const [first] = await records('articles', { texts: true })
    const article = [...project.snapshot.all('articles')].find(({ id }) => id === first?.['article id'])
    const hash = [...project.snapshot.all('revisions')].find(({ id }) => id === article?.revision)?.textHash
    expect(first?.['text']).toBe(project.texts.get(hash ?? ''))
  })

  it('[C3] [C13] leaves a cell of the matrix empty that was not asked, and says where nothing is assessed yet', async () => {
    const rows = await records('matrix')
    expect(rows).toHaveLength(project.snapshot.size('claims'))
    const cells = rows.flatMap((row) => Object.entries(row).filter(([name]) => name.endsWith(']')))
    const judged = cells.filter(([, cell]) => /^(agrees|differs|omits|unclear|split)/.test(cell))
    expect(judged).toHaveLength(project.snapshot.size('assessments'))
    expect(cells.filter(([, cell]) => cell.startsWith('not assessed')).length).toBeGreaterThan(0)
    expect(cells.some(([, cell]) => cell === '')).toBe(true)
  })

  it('has the verdict of a claim, and every passage with its place in code points', async () => {
    expect((await records('claims')).find((row) => row['claim id'] === project.claim.id)).toMatchObject({
      verdict: 'False',
      'verdict explanation': 'Nothing shows it.',
    })
    const passages = await records('passages')
    expect(new Set(passages.map((row) => row['passage id'])).size).toBe(project.snapshot.size('passages'))
  })

  it('[T2] [T3] counts the places of passages in code points', async () => {
    const names = ['quote', 'start', 'end', 'text hash']
    await fc.assert(
      fc.asyncProperty(arbitraryProject, async (made) => {
        const source = await sourceOf(made)
        const columns = passageTable.columns(source).map(({ name }) => name)
        for await (const row of passageTable.rows(source)) {
          const [quote, start, end, hash] = names.map((name) => row[columns.indexOf(name)])
          if (start === null) continue
          expect([...(made.texts.get(String(hash)) ?? '')].slice(Number(start), Number(end)).join('')).toBe(quote)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('[F3] is shown as it will be written', async () => {
    const source = await sourceOf(project)
    const { sample, holds } = await csvWriter.review(source, { ...plainSettings, table: 'claims' })
    const text = await writtenText(csvWriter, source, { table: 'claims', byteOrderMark: false })
    expect(text.startsWith(sample ?? '-')).toBe(true)
    expect(holds[0]).toEqual({ what: 'rows', count: project.snapshot.size('claims') })
  })
})
