/** Projects and sheets for the tests of this folder. */
import { asId, type AnalystId, type ArticleId, type ClaimId } from '#domain/ids.ts'
import type { PublishedTable } from '#domain/publication.ts'
import type { SheetFindings, SheetOfFile, SheetRequest } from '#domain/sheet-reader.ts'
import { decisionId } from '#domain/row-ids.ts'
import type { Row } from '#domain/records.ts'
import type { SheetChoice } from '#domain/sheet-columns.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { smallProject } from '#test/builders/project.ts'
import { articleRow, assessmentRow, claimRow, day, storyClaimRow, testNow, verdictRow } from '#test/builders/rows.ts'
import { parse } from 'papaparse'
import { unguardCell } from '../csv/formula-guard.ts'
import { tableLines } from '../csv/write-table.ts'
import { csvWriter } from '../csv/write-csv.ts'
import { sourceOf, written } from '../published/sample-project.cases.ts'
import { xlsxWriter } from '../xlsx/write-xlsx.ts'
import { SheetsIn } from './sheets-in.ts'

/** Claim `k` with words in every field that a sheet has, judged by two people and decided. */
export function wordyProject(words: string) {
  const said = { facet: 'quantity', truthConditional: true, stated: words, detail: words } as const
  const form = { facet: 'tone', truthConditional: false, stated: null, detail: words } as const
  return smallProject({
    articles: [
      articleRow('a', { title: `${words} one`, outlet: 'Harbour Ledger', url: 'https://ledger.example/7000' }),
      articleRow('b', { title: `${words} two`, outlet: 'Coast Radio' }),
    ],
    claims: [
      claimRow('k', {
        wording: `Claim ${words}`,
        type: 'quantity',
        quantity: { value: 7000.5, upTo: 8000, unit: words, comparator: 'atLeast' },
        time: { ...day('2023-01-01', null), approximate: true, basis: 'text', snippet: words },
        firstSaid: day('2024-03-01', '2024-03-31'),
        actors: [`${words}!`, 'Kirby'],
        note: words,
      }),
    ],
    storyClaims: [storyClaimRow('story', 'k')],
    verdicts: [verdictRow('k', { rating: `rated ${words}`, explanation: words })],
    assessments: [
      assessmentRow('k', 'a', { judgement: 'agrees', facets: [form], note: words }),
      assessmentRow('k', 'b', { judgement: 'differs', facets: [said, form], statedValue: words, confidence: 'low' }),
      assessmentRow('k', 'b', { analyst: asId('ben'), judgement: 'unclear', question: words }),
      assessmentRow('k', 'c', {
        judgement: 'omits',
        omission: { reason: 'available', reference: { article: asId('s'), mention: null } },
      }),
    ],
    decisions: [decision(words)],
  })
}

function decision(reason: string): Row<'decisions'> {
  const [claim, article, analyst] = [asId<ClaimId>('k'), asId<ArticleId>('b'), asId<AnalystId>('ana')]
  const said = { judgement: 'unclear', facets: [], omission: null, reason, analyst, at: testNow } as const
  return { id: decisionId(claim, article), rev: 1, extra: null, claim, article, ...said }
}

/** A table of the project as a CSV file. */
export async function csvOf(
  snapshot: Snapshot,
  table: PublishedTable,
  scope: Parameters<typeof sourceOf>[1] = {},
): Promise<Blob> {
  return new Blob([await written(csvWriter, await sourceOf({ snapshot, texts: new Map() }, scope), { table })])
}

/** The file with one cell of the first row in which it is filled edited. */
export async function edited(
  snapshot: Snapshot,
  table: PublishedTable,
  column: string,
  text: string,
  from = 1,
): Promise<Blob> {
  const { data } = parse<string[]>(await (await csvOf(snapshot, table)).text(), {
    skipEmptyLines: true,
    delimiter: ',',
  })
  const at = (data[0] ?? []).findIndex((name) => name.replace('\ufeff', '') === column)
  const rows = data.map((cells, row) =>
    cells.map((cell, index) => (row === from && index === at ? text : row === 0 ? cell : unguardCell(cell))),
  )
  return new Blob([tableLines(rows, ',')])
}

/** All tables of the project as a workbook. */
export async function xlsxOf(snapshot: Snapshot): Promise<Blob> {
  return new Blob([await written(xlsxWriter, await sourceOf({ snapshot, texts: new Map() }))])
}

/** What a file is found to hold and to say; sheets are taken as they are guessed unless the request says otherwise. */
export async function lookAt(
  snapshot: Snapshot,
  file: Blob | string,
  request: Partial<SheetRequest> = {},
  remembered: readonly SheetChoice[] = [],
): Promise<SheetFindings & { readonly sheets: readonly SheetOfFile[] }> {
  let ids = 0
  const session = new SheetsIn(snapshot, () => `made-${(ids += 1)}`)
  const sheets = await session.read(file, remembered)
  if ('refused' in sheets) throw new Error(sheets.refused.key)
  const all = sheets.map((_, at) => at)
  const asked = { sheets: all, choices: [], articles: [], analyst: asId<AnalystId>('ana'), now: testNow, ...request }
  return { sheets, ...session.look(asked) }
}

/** The reason a file is refused for as a whole; `null` where it is not. */
export async function refusalOf(file: Blob | string): Promise<string | null> {
  const read = await new SheetsIn(smallProject(), () => 'x').read(file, [])
  return 'refused' in read ? read.refused.key : null
}
