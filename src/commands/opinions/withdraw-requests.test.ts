import { describe, expect, it } from 'vitest'
import { mergeClaims } from '#commands/claims/merge-claims.ts'
import { refusal, run, smallProject } from '#test/builders/project.ts'
import { anyId, assessmentRow, requestRow } from '#test/builders/rows.ts'
import { withdrawRequests } from './withdraw-requests.ts'

describe('withdrawRequests', () => {
  it('removes what was asked and leaves the answers', () => {
    const snapshot = smallProject({
      opinionRequests: [requestRow('k', 'a'), requestRow('k', 'b')],
      assessments: [assessmentRow('k', 'a', { analyst: anyId('ben') })],
    })
    run(snapshot, withdrawRequests, { requests: [anyId('k.a.ana')] })
    expect([...snapshot.all('opinionRequests')].map(({ id }) => id)).toEqual(['k.b.ana'])
    expect(snapshot.get('assessments', anyId('k.a.ben'))).toBeDefined()
    expect(refusal(snapshot, withdrawRequests, { requests: [anyId('k.a.ana')] })).toBe('notThere')
  })
})

describe('mergeClaims with asked second opinions', () => {
  it('[C2] asks of the claim that stays, once where both were asked', () => {
    const snapshot = smallProject({
      opinionRequests: [
        requestRow('l', 'a', { question: 'of the other' }),
        requestRow('k', 'a', { question: 'of the one' }),
        requestRow('l', 'b'),
      ],
    })
    run(snapshot, mergeClaims, { into: anyId('k'), claims: [anyId('l')] })
    expect([...snapshot.all('opinionRequests')].map(({ id, question }) => [id, question])).toEqual([
      ['k.a.ana', 'of the one'],
      ['k.b.ana', ''],
    ])
  })
})
