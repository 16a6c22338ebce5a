import { describe, expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import { analystRow, articleRow, assessmentRow, claimRow, mentionRow, passageRow } from '#test/builders/rows.ts'
import { deriveCell, type Cell, type View } from './cell.ts'
import { asId, type AnalystId } from './ids.ts'
import type { FacetMark } from './records.ts'
import type { Snapshot } from './snapshot.ts'

const ben = asId<AnalystId>('ben')
const quantity: FacetMark = { facet: 'quantity', truthConditional: true, stated: '6700', detail: null }
const tone: FacetMark = { facet: 'tone', truthConditional: false, stated: null, detail: null }

function cell(snapshot: Snapshot, article: string, view: View = 'all', claim = 'k'): Cell {
  return deriveCell(snapshot, asId(claim), asId(article), view)
}

describe('deriveCell', () => {
  it('[C3] keeps not asked, not assessed, waiting and judged apart', () => {
    const snapshot = smallProject({ mentions: [mentionRow('p-b', 'k', 'b')] })
    expect(cell(snapshot, 'd').state).toBe('notAsked')
    expect(cell(snapshot, 'c').state).toBe('notAssessed')
    expect(cell(snapshot, 'b')).toMatchObject({ state: 'waiting', count: 1 })
    expect(cell(snapshot, 'a')).toMatchObject({ state: 'judged', judgement: 'agrees', mentions: 1, by: 'unanimous' })
  })

  it('[C13] a claim is asked through stories; what was judged elsewhere is shown but not asked', () => {
    const judged = smallProject({ assessments: [assessmentRow('k', 'd')] })
    expect(cell(judged, 'd')).toMatchObject({ state: 'judged', asked: false })
    expect(cell(judged, 'a', 'all', 'l')).toMatchObject({ state: 'notAsked', asked: false })
  })

  it('[C10] shows the one analyst, then the unanimous judgement, then a split, then the decision', () => {
    const differs = assessmentRow('k', 'a', { analyst: ben, judgement: 'differs', facets: [quantity] })
    const split = smallProject({ assessments: [differs] })
    expect(cell(split, 'a', ben)).toMatchObject({ judgement: 'differs', by: 'analyst', judges: ['ben'] })
    expect(cell(split, 'a')).toMatchObject({
      state: 'split',
      judgements: { agrees: 1, differs: 1 },
      judges: ['ana', 'ben'],
    })
    const decided = smallProject({
      assessments: [differs],
      decisions: [
        {
          id: asId('k.a'),
          rev: 1,
          extra: null,
          claim: asId('k'),
          article: asId('a'),
          judgement: 'differs',
          facets: [quantity],
          omission: null,
          reason: 'r',
          analyst: ben,
          at: '2024',
        },
      ],
    })
    expect(cell(decided, 'a')).toMatchObject({ judgement: 'differs', by: 'decision' })
    expect(cell(decided, 'a', asId('ana'))).toMatchObject({ judgement: 'agrees', by: 'analyst' })
  })

  it('[C10] omissions for different reasons are a split', () => {
    const omits = { judgement: 'omits', omission: { reason: 'undecided', reference: null } } as const
    const predates = { ...omits, omission: { reason: 'predates', reference: null } } as const
    const both = [assessmentRow('k', 'b', omits), assessmentRow('k', 'b', { ...predates, analyst: ben })]
    expect(cell(smallProject({ assessments: both }), 'b').state).toBe('split')
  })

  it('[C10] two identities of one person count once, by the newest', () => {
    const later = assessmentRow('k', 'a', { analyst: ben, judgement: 'differs', facets: [quantity], at: '2025-01-01' })
    const snapshot = smallProject({ analysts: [analystRow('ben', { sameAs: asId('ana') })], assessments: [later] })
    expect(cell(snapshot, 'a')).toMatchObject({ state: 'judged', judgement: 'differs' })
    expect(cell(snapshot, 'a', asId('ana'))).toMatchObject({ judgement: 'agrees' })
  })

  it('[C10] a passage two analysts linked counts once', () => {
    const snapshot = smallProject({ mentions: [mentionRow('p-a', 'k', 'a', { analyst: ben })] })
    expect(cell(snapshot, 'a')).toMatchObject({ mentions: 1 })
  })

  it('[C2] marks an agreement with facets of form, and joins the facets of all', () => {
    const marks = [
      assessmentRow('k', 'a', { facets: [tone] }),
      assessmentRow('k', 'a', { analyst: ben, facets: [{ ...tone, facet: 'framing' }] }),
    ]
    const snapshot = smallProject({ assessments: marks })
    expect(cell(snapshot, 'a')).toMatchObject({ formOnly: true, facets: [tone, { ...tone, facet: 'framing' }] })
    expect(cell(smallProject(), 'a')).toMatchObject({ formOnly: false })
  })

  it('[C12] says what changed since', () => {
    expect(cell(smallProject(), 'a')).toMatchObject({ stale: null })
    expect(cell(smallProject({ claims: [claimRow('k', { version: 2 })] }), 'a')).toMatchObject({
      stale: { claimChanged: true, articleChanged: false, reasonDoubted: false },
    })
    expect(cell(smallProject({ articles: [articleRow('a', { revision: asId('a-2') })] }), 'a')).toMatchObject({
      stale: { claimChanged: false, articleChanged: true, reasonDoubted: false },
    })
  })

  it('[C3] waiting counts passages, not links', () => {
    const snapshot = smallProject({
      passages: [passageRow('p-b2', 'b')],
      mentions: [
        mentionRow('p-b', 'k', 'b'),
        mentionRow('p-b', 'k', 'b', { analyst: ben }),
        mentionRow('p-b2', 'k', 'b'),
      ],
    })
    expect(cell(snapshot, 'b')).toMatchObject({ state: 'waiting', count: 2 })
  })
})
