import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal, noticeCounts } from '#test/builders/project.ts'
import { anyId, day } from '#test/builders/rows.ts'
import { deriveCell } from '#domain/cell.ts'
import { changeClaim } from './change-claim.ts'

describe('changeClaim', () => {
  it('[C12] a change of meaning raises the version and marks the judgements', () => {
    const snapshot = smallProject()
    const plan = run(snapshot, changeClaim, { claim: anyId('k'), fields: { time: day('2023-01-01') } })
    expect(snapshot.get('claims', 'k')?.version).toBe(2)
    expect(noticeCounts(plan.notices)).toEqual({ claimChangedSince: 1 })
    expect(deriveCell(snapshot, anyId('k'), anyId('a'), 'all')).toMatchObject({ stale: { claimChanged: true } })
  })
  it('[C12] wording and note leave the version', () => {
    const snapshot = smallProject()
    const plan = run(snapshot, changeClaim, { claim: anyId('k'), fields: { wording: 'Better', note: 'n' } })
    expect(snapshot.get('claims', 'k')).toMatchObject({ wording: 'Better', version: 1 })
    expect(plan.notices).toEqual([])
  })
  it('refuses an empty wording', () => {
    expect(refusal(smallProject(), changeClaim, { claim: anyId('k'), fields: { wording: '' } })).toBe('wordingEmpty')
  })
})
