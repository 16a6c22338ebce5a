/** What cells show and how they are read out (C2, C3, C12). */
import { describe, expect, it } from 'vitest'
import type { Cell, JudgedCell } from '#domain/cell.ts'
import { asId } from '#domain/ids.ts'
import { inKeptOrder } from './stable-order.ts'
import { cellView as viewFor, type Viewer } from './cell-view.ts'

const base = { claim: asId<never>('k'), article: asId<never>('a'), asked: true }
const judged: JudgedCell = {
  ...base,
  state: 'judged',
  judgement: 'differs',
  facets: [{ facet: 'quantity', truthConditional: true, stated: '6700', detail: null }],
  formOnly: false,
  omission: null,
  stale: null,
  mentions: 1,
  by: 'unanimous',
  judges: [asId('ana')],
}
const viewer: Viewer = { person: asId('ana'), nameOf: (id) => ({ ben: 'Ben', tess: 'Tess Ro' })[String(id)] ?? 'ana' }
const cellView = (cell: Cell) => viewFor(cell, viewer)

describe('cells', () => {
  it('shows below the sign what the version states, else how it differs', () => {
    expect(cellView(judged)).toMatchObject({ below: '6700', belowIsQuote: true, words: 'differs, quantity: 6700' })
    const told = { ...judged, facets: [{ facet: 'tone', truthConditional: true, stated: null, detail: null }] } as const
    expect(cellView(told)).toMatchObject({ below: 'tone', belowIsQuote: false })
  })

  it('[C12] says what changed since', () => {
    const changed = { claimChanged: true, articleChanged: false, reasonDoubted: false }
    expect(cellView({ ...judged, stale: changed })).toMatchObject({
      stale: true,
      words: 'differs, quantity: 6700, claim changed since',
    })
    expect(cellView({ ...judged, stale: { ...changed, articleChanged: true, reasonDoubted: true } }).words).toContain(
      'claim and article changed since, dates or reference no longer allow this reason',
    )
  })

  it("[C10] says whose judgement it is where it is not the viewer's", () => {
    const [ben, tess] = [asId<never>('ben'), asId<never>('tess')]
    expect(cellView(judged).others).toBe('')
    expect(cellView({ ...judged, judges: [tess] })).toMatchObject({
      others: 'TR',
      words: 'differs, quantity: 6700, by Tess Ro, not assessed by you',
    })
    expect(cellView({ ...judged, judges: [ben, tess] })).toMatchObject({ others: '2' })
    expect(cellView({ ...judged, judges: [ben, asId('ana')] })).toMatchObject({ others: '' })
    expect(cellView({ ...judged, by: 'decision', judges: [ben] })).toMatchObject({
      others: '',
      words: 'differs, quantity: 6700, decided by the project, not assessed by you',
    })
  })

  it('[C3] reads what is no judgement as none', () => {
    const cells: readonly Cell[] = [
      { ...base, state: 'notAssessed' },
      { ...base, state: 'waiting', count: 2 },
      { ...base, asked: false, state: 'notAsked' },
      { ...base, state: 'split', judgements: { agrees: 1, differs: 1 }, stale: null, mentions: 1, judges: [] },
    ]
    const words = cells.map((cell) => cellView(cell).words)
    expect(new Set(words).size).toBe(words.length)
    for (const word of words) expect(word).not.toMatch(/omit|left out/)
  })
})

describe('the order of rows while judging', () => {
  it('stays, and new rows come last', () => {
    const rows = ['c', 'n', 'a', 'b'].map((id) => ({ claim: { id } })) as unknown as Parameters<typeof inKeptOrder>[0]
    const kept = ['a', 'b', 'gone', 'c'].map((id) => asId<never>(id))
    expect(inKeptOrder(rows, kept).map((row) => row.claim.id)).toEqual(['a', 'b', 'c', 'n'])
  })
})
