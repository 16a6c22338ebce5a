/** Sheets of somebody's own: what their columns hold, what they bring, what stays out and why. */
import { describe, expect, it } from 'vitest'
import { takeSheet } from '#commands/sheet/take-sheet.ts'
import { asId, type AnalystId } from '#domain/ids.ts'
import type { SheetFindings, SheetRowReport } from '#domain/sheet-reader.ts'
import { run, smallProject } from '#test/builders/project.ts'
import { articleRow, claimRow } from '#test/builders/rows.ts'
import { lookAt } from './sheets.cases.ts'

const project = () =>
  smallProject({
    articles: [
      articleRow('a', { title: 'Ships sail', outlet: 'Harbour Ledger', url: 'https://www.ledger.example/7000/' }),
      articleRow('b', { title: 'Züge fahren', outlet: 'Küstenblatt' }),
      articleRow('c', { title: 'Ships again', outlet: 'Harbour Ledger' }),
    ],
  })
const rolesOf = ({ sheets }: Awaited<ReturnType<typeof lookAt>>) =>
  Object.fromEntries(sheets[0]?.choice.columns.map(({ name, role }) => [name, role]) ?? [])
const rowsOf = ({ writes }: SheetFindings, table: string) =>
  writes.rows.filter((each) => each.table === table).map(({ row }) => row)
const told = (reports: readonly SheetRowReport[]) =>
  reports.map(({ row, column, outcome, reasons }) => [row, column, outcome, ...reasons.map(({ key }) => key)])

describe('claims', () => {
  const sheet = [
    'Behauptung;Wert;Einheit;Wann;Akteure;Urteil;Quelle;Ressort',
    'Tarvia hat 7.000.000 Container bewegt;7.000.000;Container;seit 2023;Tarvia; falsch ;Küstenblatt;Politik',
    'Der Hafen ist zu;;;;;;Harbour Ledger;',
  ].join('\n')

  it('[C7] [C13] [F1] come in with what the columns say, and keep what no field holds', async () => {
    const found = await lookAt(project(), sheet)
    expect(rolesOf(found)).toEqual({
      Behauptung: 'claim',
      Wert: 'value',
      Einheit: 'unit',
      Wann: 'time',
      Akteure: 'actors',
      Urteil: 'verdict',
      Quelle: 'article',
      Ressort: 'kept',
    })
    const [claim, other] = rowsOf(found, 'claims')
    expect(claim).toMatchObject({
      wording: 'Tarvia hat 7.000.000 Container bewegt',
      type: 'quantity',
      quantity: { value: 7_000_000, upTo: null, unit: 'Container', comparator: 'exactly' },
      time: { earliest: '2023-01-01', latest: null, basis: 'analyst', snippet: 'seit 2023' },
      actors: ['Tarvia'],
      extra: { sheet: { Ressort: 'Politik' } },
      analyst: 'ana',
    })
    expect(other).toMatchObject({ wording: 'Der Hafen ist zu', extra: null, quantity: null })
    expect(rowsOf(found, 'verdicts')).toMatchObject([{ rating: 'falsch', claim: claim?.id }])
    expect(rowsOf(found, 'storyClaims')).toMatchObject([{ story: 'story', claim: claim?.id }])
    // Two articles are of that outlet.
    expect(told(found.reports)).toEqual([
      [2, null, 'new'],
      [3, null, 'new', 'articleNotAsked'],
    ])
  })

  it('[H6] taken twice they change nothing, and what differs is told field by field', async () => {
    const snapshot = project()
    const first = await lookAt(snapshot, sheet)
    run(snapshot, takeSheet, { ...first.writes, differing: 'ask', file: 'x' })
    const again = await lookAt(snapshot, sheet)
    expect(again.writes).toEqual({ rows: [], changes: [] })
    expect(again.counts).toMatchObject({ identical: 2, changed: 0, new: 0 })
    const other = await lookAt(snapshot, sheet.replace(';Container;', ';Kisten;').replace('falsch', 'wahr'))
    expect(other.reports[0]?.fields).toMatchObject([
      { field: 'quantity', before: { unit: 'Container' }, after: { unit: 'Kisten' } },
      { field: 'verdict', before: 'falsch', after: 'wahr' },
    ])
  })

  it('[F2] keep the cell that cannot be read, and say so; an empty cell takes nothing away', async () => {
    const found = await lookAt(project(), 'claim,date,note\nClaim k,,\nThe port is shut,one fine day,seen\n')
    expect(found.counts).toMatchObject({ identical: 1, new: 1 })
    expect(rowsOf(found, 'claims')).toMatchObject([
      { note: 'seen', time: null, extra: { sheet: { time: 'one fine day' } } },
    ])
    expect(told(found.reports)).toEqual([[3, null, 'new', 'dateUnread']])
  })

  it('[F2] name the row where the sheet contradicts itself, has cells to spare, or breaks off', async () => {
    const text = 'claim,note\nOne,a\nOne,b\nTwo,a,b\n,a\nThree,"a'
    const found = await lookAt(project(), text)
    expect(told(found.reports)).toEqual([
      [2, null, 'new'],
      [3, null, 'refused', 'saidBefore'],
      [4, null, 'refused', 'cellsBeyondHead'],
      [5, null, 'refused', 'claimMissing'],
      [6, null, 'refused', 'brokenRow'],
    ])
  })

  it('[F4] of two claims with one wording the id decides, else nobody', async () => {
    const snapshot = project()
    snapshot.load('claims', [claimRow('m', { wording: 'Twice' }), claimRow('n', { wording: 'Twice' })])
    const found = await lookAt(snapshot, 'claim,claim id,note\nTwice,,x\nTwice,n,y\n')
    expect(told(found.reports)).toEqual([
      [2, null, 'ambiguous', 'severalClaims'],
      [3, null, 'changed'],
    ])
    expect(found.writes.changes).toMatchObject([{ id: 'n', after: { note: 'y' } }])
  })
})

describe('judgements', () => {
  it('[C10] [C4] come one a row, of whoever judged, by id or name; a new name makes an analyst', async () => {
    const text = [
      'Claim\tArticle\tJudgement\tCoder\tReason',
      'Claim k\thttp://ledger.example/7000\tagrees\tBen\t',
      'Claim k\tZüge fahren\t≠ 6700\tTamar\t',
      'Claim k\tKüstenblatt\tomits\tBen\ttoo early',
      'New claim\tb.txt\tunclear: who says so?\t\t',
      'Claim k\tHarbour Ledger\tagrees\t\t',
      'Claim k\tNowhere\tagrees\t\t',
      'Claim k\tZüge fahren\tmaybe\tNino\t',
      'Claim k\tZüge fahren\t-\tNino\t',
    ].join('\r\n')
    const found = await lookAt(project(), text)
    const judged = rowsOf(found, 'assessments')
    const tamar = rowsOf(found, 'analysts')[0]?.id
    expect(judged).toMatchObject([
      { claim: 'k', article: 'a', analyst: 'ben', judgement: 'agrees' },
      { claim: 'k', article: 'b', analyst: tamar, judgement: 'differs', statedValue: '6700' },
      {
        claim: 'k',
        article: 'b',
        analyst: 'ben',
        judgement: 'omits',
        omission: { reason: 'predates', reference: null },
      },
      { claim: 'made-1', article: 'b', analyst: 'ana', judgement: 'unclear', question: 'who says so?' },
    ])
    expect(found.made).toEqual({ claims: 1, judgements: 4, analysts: ['Tamar'] })
    expect(rowsOf(found, 'storyClaims')).toMatchObject([{ story: 'story', claim: 'made-1' }])
    expect(found.unproven).toBe(2)
    expect(told(found.reports).slice(4)).toEqual([
      [6, null, 'ambiguous', 'severalArticles'],
      [7, null, 'refused', 'articleUnknown'],
      [8, null, 'refused', 'wordUnknown'],
    ])
    expect(found.counts.identical).toBe(1)
  })

  it('[C3] come as a column for each article, in words or signs; what is not judged brings nothing', async () => {
    const text = 'Claim;Ships sail;Küstenblatt;Harbour Ledger;Elsewhere\nClaim k;=;?;∅;≠\nClaim l;;not assessed;;\n'
    const found = await lookAt(project(), text)
    expect(found.articles.map(({ name, article, severalMeant }) => [name, article, severalMeant])).toEqual([
      ['Harbour Ledger', null, true],
      ['Elsewhere', null, false],
      ['Ships sail', 'a', false],
      ['Küstenblatt', 'b', false],
    ])
    expect(told(found.reports)).toEqual([
      [2, 'Küstenblatt', 'new'],
      [2, 'Harbour Ledger', 'ambiguous', 'severalArticles'],
      [2, 'Elsewhere', 'refused', 'articleUnknown'],
    ])
    const chosen = await lookAt(project(), text, {
      articles: [
        ['harbour ledger', asId('c')],
        ['Elsewhere', asId('s')],
      ],
      analyst: asId<AnalystId>('ben'),
    })
    expect(rowsOf(chosen, 'assessments')).toMatchObject([
      { article: 'a', analyst: 'ben', judgement: 'agrees' },
      { article: 'b', judgement: 'unclear' },
      { article: 'c', judgement: 'omits', omission: { reason: 'undecided' } },
      { article: 's', judgement: 'differs' },
    ])
  })

  it('[C4] what no longer fits another judgement goes with it', async () => {
    const snapshot = project()
    const text = 'claim,article,judgement\nClaim k,Züge fahren,omits: too early\n'
    run(snapshot, takeSheet, { ...(await lookAt(snapshot, text)).writes, differing: 'sheet', file: 'x' })
    const found = await lookAt(snapshot, text.replace('omits: too early', 'differs: 6700'))
    expect(found.reports).toMatchObject([{ outcome: 'changed', about: 'assessment' }])
    expect(found.writes.changes).toMatchObject([
      { after: { judgement: 'differs', omission: null, statedValue: '6700' } },
    ])
  })
})

describe('columns', () => {
  it('are known by a head that was chosen before, and by what is in them where there is none', async () => {
    const remembered = [
      {
        hasHead: true,
        columns: [
          { name: 'A', role: 'note' as const },
          { name: 'B', role: 'claim' as const },
        ],
      },
    ]
    const found = await lookAt(project(), 'B,A\nFirst,x\n', {}, remembered)
    expect([rolesOf(found), found.sheets[0]?.decidedBy]).toEqual([{ B: 'claim', A: 'note' }, 'remembered'])
    const bare = await lookAt(project(), 'The port of Kestria is shut\t12\nThe port is open\t13\n')
    expect(bare.sheets[0]).toMatchObject({ decidedBy: 'content', choice: { hasHead: false }, rows: 2 })
    expect(rowsOf(bare, 'claims')).toHaveLength(2)
  })
})
