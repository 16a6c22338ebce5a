import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal, noticeCounts } from '#test/builders/project.ts'
import { anyId, claimRow } from '#test/builders/rows.ts'
import { deriveCell } from '#domain/cell.ts'
import { splitClaim } from './split-claim.ts'

describe('splitClaim', () => {
  const args = { claim: anyId('k'), mentions: [anyId('p-a.k.ana')], wording: 'Another' }
  it('[C1] [C2] moves mentions to a new claim, asked of the same stories; both cells are open', () => {
    const snapshot = smallProject({ claims: [claimRow('k', { version: 3 })] })
    const plan = run(snapshot, splitClaim, args)
    expect(snapshot.get('claims', 'new-1')).toMatchObject({ wording: 'Another', language: 'en', version: 1 })
    expect(deriveCell(snapshot, anyId('new-1'), anyId('a'), 'all')).toMatchObject({ state: 'waiting', asked: true })
    expect(deriveCell(snapshot, anyId('k'), anyId('a'), 'all').state).toBe('notAssessed')
    expect(noticeCounts(plan.notices)).toEqual({ setBackToNotAssessed: 1 })
  })
  it('refuses mentions of another claim, and no wording', () => {
    expect(refusal(smallProject(), splitClaim, { ...args, claim: anyId('l') })).toBe('mentionOfOtherClaim')
    expect(refusal(smallProject(), splitClaim, { ...args, wording: '' })).toBe('wordingEmpty')
  })
})
