import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal, testContext } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { deriveCell } from '#domain/cell.ts'
import { decideCell } from './decide-cell.ts'

describe('decideCell', () => {
  const cell = (article: string) => ({ claim: anyId('k'), article: anyId(article) })
  it('[C10] writes author and reason, and withdraws', () => {
    const snapshot = smallProject()
    run(
      snapshot,
      decideCell,
      { ...cell('a'), decision: { judgement: 'differs', facets: [{ facet: 'time' }], reason: 'Checked' } },
      testContext('ben'),
    )
    expect(deriveCell(snapshot, anyId('k'), anyId('a'), 'all')).toMatchObject({ judgement: 'differs', by: 'decision' })
    expect(snapshot.get('decisions', 'k.a')).toMatchObject({ analyst: 'ben', reason: 'Checked' })
    run(snapshot, decideCell, { ...cell('a'), decision: null })
    expect(refusal(snapshot, decideCell, { ...cell('a'), decision: null })).toBe('notDecided')
  })
  it('[C2] [C4] [C10] holds the rules of judgements and needs a reason', () => {
    const decide = (article: string, decision: Parameters<typeof decideCell.plan>[1]['decision']) =>
      refusal(smallProject(), decideCell, { ...cell(article), decision })
    expect(decide('a', { judgement: 'agrees', reason: ' ' })).toBe('decisionNeedsReason')
    expect(decide('a', { judgement: 'differs', reason: 'r' })).toBe('differsNeedsTruthFacet')
    expect(decide('b', { judgement: 'agrees', reason: 'r' })).toBe('decisionNeedsMention')
    expect(decide('b', { judgement: 'omits', reason: 'r' })).toBe('omitsNeedsReason')
    expect(
      decide('b', {
        judgement: 'omits',
        omission: { reason: 'available', reference: { article: anyId('c'), mention: null } },
        reason: 'r',
      }),
    ).toBe('referenceNotSource')
  })
})
