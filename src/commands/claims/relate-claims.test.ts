import { describe, expect, it } from 'vitest'
import { mergeClaims } from '#commands/claims/merge-claims.ts'
import { refusal, run, smallProject } from '#test/builders/project.ts'
import { anyId, claimRow } from '#test/builders/rows.ts'
import { relateClaims, type RelateClaimsArgs } from './relate-claims.ts'

const relate = (kind: RelateClaimsArgs['kind'], from: string, to: string) => ({
  kind,
  from: anyId(from),
  to: anyId(to),
})

describe('relateClaims', () => {
  it('[H1] says how two claims stand to each other, once however often it is said', () => {
    const snapshot = smallProject()
    expect(run(snapshot, relateClaims, relate('updates', 'l', 'k')).subject).toEqual({ claim: 'l', kind: 'updates' })
    run(snapshot, relateClaims, relate('elaborates', 'l', 'k'))
    expect([...snapshot.all('claimRelations')]).toMatchObject([
      { id: 'updates.l.k', kind: 'updates', from: 'l', to: 'k' },
      { id: 'elaborates.l.k', kind: 'elaborates' },
    ])
    expect(refusal(snapshot, relateClaims, relate('updates', 'l', 'k'))).toBe('relatedAlready')
  })

  it('refuses a claim with itself, one that is gone, and both ways round', () => {
    const snapshot = smallProject()
    expect(refusal(snapshot, relateClaims, relate('contradicts', 'k', 'k'))).toBe('claimWithItself')
    expect(refusal(snapshot, relateClaims, relate('updates', 'k', 'x'))).toBe('notThere')
    run(snapshot, relateClaims, relate('updates', 'k', 'l'))
    run(snapshot, relateClaims, relate('contradicts', 'l', 'k'))
    expect(refusal(snapshot, relateClaims, relate('updates', 'l', 'k'))).toBe('relatedOtherWay')
    for (const [one, other] of [
      ['k', 'l'],
      ['l', 'k'],
    ] as const)
      expect(refusal(snapshot, relateClaims, relate('contradicts', one, other))).toBe('relatedAlready')
  })

  it('keeps one row for a relation when its claim is merged into another', () => {
    const snapshot = smallProject({ claims: [claimRow('m')] })
    run(snapshot, relateClaims, relate('updates', 'l', 'm'))
    run(snapshot, relateClaims, relate('contradicts', 'k', 'm'))
    run(snapshot, mergeClaims, { into: anyId('k'), claims: [anyId('l')] })
    expect([...snapshot.all('claimRelations')].map(({ id }) => id).sort()).toEqual(['contradicts.k.m', 'updates.k.m'])
    expect(refusal(snapshot, relateClaims, relate('updates', 'k', 'm'))).toBe('relatedAlready')
  })
})
