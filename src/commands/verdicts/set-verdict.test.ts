import { describe, expect, it } from 'vitest'
import { deleteClaims } from '#commands/claims/delete-claims.ts'
import { mergeClaims } from '#commands/claims/merge-claims.ts'
import { refusal, run, smallProject, testContext } from '#test/builders/project.ts'
import { anyId, citationRow, readingRow, sourceRow, verdictRow } from '#test/builders/rows.ts'
import { setVerdict } from './set-verdict.ts'

const claim = anyId('k')

describe('setVerdict', () => {
  it('[H1] begins the verdict of a claim and changes it, each part for itself', () => {
    const snapshot = smallProject()
    run(snapshot, setVerdict, { claim, rating: ' false ' })
    expect([...snapshot.all('verdicts')]).toMatchObject([
      { id: 'k.verdict', rating: 'false', explanation: '', analyst: 'ana' },
    ])
    const later = { ...testContext('ben'), now: '2030-01-01T00:00:00.000Z' }
    run(snapshot, setVerdict, { claim, explanation: 'The count was of ships.' }, later)
    expect(snapshot.get('verdicts', 'k.verdict')).toMatchObject({
      rating: 'false',
      explanation: 'The count was of ships.',
      analyst: 'ben',
      at: later.now,
    })
    expect(run(snapshot, setVerdict, { claim, rating: 'false' }).changes).toEqual([])
    expect(refusal(snapshot, setVerdict, { claim: anyId('x'), rating: 'false' })).toBe('notThere')
  })

  it('writes on the verdict a merge or a file brought, instead of beginning a second one', () => {
    const snapshot = smallProject({ verdicts: [verdictRow('l')] })
    run(snapshot, mergeClaims, { into: claim, claims: [anyId('l')] })
    run(snapshot, setVerdict, { claim, rating: 'true' })
    expect([...snapshot.all('verdicts')]).toMatchObject([{ id: 'l.verdict', claim: 'k', rating: 'true' }])
  })

  it('[H8] goes with its claim, and all that hangs on it', () => {
    const snapshot = smallProject({
      sources: [sourceRow('isw')],
      verdicts: [verdictRow('k', { sources: [anyId('isw')] })],
      citations: [citationRow('k', 'isw')],
      verdictReadings: [readingRow('k', 'ben')],
    })
    run(snapshot, deleteClaims, { claims: [claim] })
    for (const table of ['verdicts', 'citations', 'verdictReadings'] as const) expect(snapshot.size(table)).toBe(0)
    expect(snapshot.size('sources')).toBe(1)
  })
})
