import { describe, expect, it } from 'vitest'
import type { CollationRow } from '#domain/collation.ts'
import { createClaim } from '#commands/claims/create-claim.ts'
import { markPassage } from '#commands/passages/mark-passage.ts'
import { run, smallProject } from '#test/builders/project.ts'
import { anyId, claimRow, positionAt } from '#test/builders/rows.ts'
import { claimMeant, claimsOfRow } from './row-claims.ts'

const row = (start: number): CollationRow => ({
  cells: [
    {
      article: anyId('a'),
      sentences: [{ start, end: start + 20 }],
      evidence: [],
      isSure: false,
      tellsAll: false,
      differences: [],
    },
  ],
})

describe('claimsOfRow', () => {
  it('gives the claims whose passages reach into a sentence of the row, with what the analyst judged of every version', () => {
    const snapshot = smallProject()
    const mark = { revision: anyId('a-1'), position: positionAt(50) }
    run(snapshot, createClaim, { id: anyId('made'), wording: 'w', language: 'en', from: { mark } })
    run(snapshot, markPassage, { id: anyId('alone'), revision: anyId('a-1'), position: positionAt(300) })
    const at = (start: number) => claimsOfRow(snapshot, row(start), [anyId('a'), anyId('b')], anyId('ana'))
    expect(at(45).map(({ claim, linked, assessments }) => [claim.id, [...linked], [...assessments.keys()]])).toEqual([
      ['made', ['a'], ['a']],
    ])
    expect(at(295)).toEqual([])
    expect(at(200)).toEqual([])
  })
})

describe('claimMeant', () => {
  it('[C1] is the current claim where the row tells it, else the oldest', () => {
    const claims = ['old', 'young'].map((id) => ({
      claim: claimRow(id),
      linked: new Set<never>(),
      assessments: new Map<never, never>(),
    }))
    expect(claimMeant(claims, anyId('young'))?.claim.id).toBe('young')
    expect(claimMeant(claims, anyId('elsewhere'))?.claim.id).toBe('old')
    expect(claimMeant([], null)).toBeNull()
  })
})
