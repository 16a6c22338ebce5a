import { describe, expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import { analystRow, anyId, assessmentRow, batchRow, requestRow } from '#test/builders/rows.ts'
import { cellsToAsk, opinionsAskedBy, opinionsAskedOf } from './second-opinion.ts'

const available = { reason: 'available', reference: null } as const
const gloss = { read: 'whole', medium: 'gloss', glossOrigin: 'typed' } as const

describe('cellsToAsk', () => {
  it('[C4] [C11] takes own judgements that are unclear, made on a gloss, or findings of silence, where the claim is asked', () => {
    const snapshot = smallProject({
      assessments: [
        assessmentRow('k', 'a', { judgement: 'unclear', question: 'Is it the same depot?' }),
        assessmentRow('k', 'b', { judgement: 'omits', omission: available, basis: gloss }),
        assessmentRow('l', 'a', { judgement: 'unclear' }),
        assessmentRow('k', 'a', { judgement: 'unclear', analyst: anyId('ben') }),
      ],
    })
    const found = cellsToAsk(snapshot, anyId('ana'))
    expect(found.map(({ claim, article, reasons, question }) => [claim.id, article.id, reasons, question])).toEqual([
      ['k', 'a', ['unclear'], 'Is it the same depot?'],
      ['k', 'b', ['gloss', 'available'], ''],
    ])
  })

  it('[C10] knows a person by any of their identities, and what they asked before', () => {
    const snapshot = smallProject({
      analysts: [analystRow('ana-at-home', { sameAs: anyId('ana') })],
      opinionRequests: [requestRow('l', 'b', { question: 'Who says so?', analyst: anyId('ana-at-home') })],
    })
    expect(cellsToAsk(snapshot, anyId('ana'))).toMatchObject([
      { claim: { id: 'l' }, question: 'Who says so?', own: null, reasons: [], request: { analyst: 'ana-at-home' } },
    ])
    expect(cellsToAsk(snapshot, anyId('ben'))).toEqual([])
  })
})

describe('opinionsAskedBy', () => {
  it('[C10] puts answers that differ first, and counts no other identity of the one who asks', () => {
    const snapshot = smallProject({
      analysts: [analystRow('ben'), analystRow('ana-at-home', { sameAs: anyId('ana') })],
      opinionRequests: [requestRow('k', 'a'), requestRow('k', 'b'), requestRow('l', 'a'), requestRow('l', 'b')],
      assessments: [
        assessmentRow('k', 'a', { analyst: anyId('ana-at-home') }),
        assessmentRow('k', 'b', { judgement: 'unclear' }),
        assessmentRow('k', 'b', { judgement: 'unclear', analyst: anyId('ben') }),
        assessmentRow('l', 'b', { judgement: 'omits', omission: available }),
        assessmentRow('l', 'b', {
          judgement: 'omits',
          omission: { ...available, reason: 'predates' },
          analyst: anyId('ben'),
        }),
      ],
    })
    const asked = opinionsAskedBy(snapshot, anyId('ana'))
    expect(asked.map(({ claim, article, outcome }) => [claim.id, article.id, outcome])).toEqual([
      ['l', 'b', 'differs'],
      ['k', 'b', 'agrees'],
      ['k', 'a', 'unanswered'],
      ['l', 'a', 'unanswered'],
    ])
    expect([...(asked[0]?.answers.keys() ?? [])]).toEqual(['ben'])
  })

  it('takes any answer for another opinion where one has none', () => {
    const snapshot = smallProject({
      opinionRequests: [requestRow('k', 'a')],
      assessments: [assessmentRow('k', 'a', { judgement: 'unclear', analyst: anyId('ben') })],
    })
    expect(opinionsAskedBy(snapshot, anyId('ana')).map(({ outcome }) => outcome)).toEqual(['differs'])
  })
})

describe('opinionsAskedOf', () => {
  it('[C10] [H2] counts each cell others ask about once, open until one judged it oneself; not in articles of an unfinished import', () => {
    const snapshot = smallProject({
      batches: [batchRow('batch')],
      opinionRequests: [
        requestRow('k', 'a'),
        requestRow('k', 'a', { analyst: anyId('eva') }),
        requestRow('l', 'a'),
        requestRow('l', 'b', { analyst: anyId('ben') }),
      ],
      assessments: [
        assessmentRow('k', 'a', { judgement: 'unclear' }),
        assessmentRow('l', 'a', { judgement: 'unclear', analyst: anyId('ben') }),
      ],
    })
    const asked = opinionsAskedOf(snapshot, anyId('ben'))
    expect([...asked.cells.keys()]).toEqual(['k.a', 'l.a'])
    expect(asked.open).toBe(1)
    snapshot.load('batches', [batchRow('batch', { status: 'running' })])
    expect(opinionsAskedOf(snapshot, anyId('ben'))).toEqual({ cells: new Map(), open: 0 })
  })
})
