import { describe, expect, it } from 'vitest'
import { smallProject, run } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { deleteClaims } from './delete-claims.ts'

describe('deleteClaims', () => {
  it('[H8] takes links, judgements and questions along; passages stay', () => {
    const snapshot = smallProject()
    const plan = run(snapshot, deleteClaims, { claims: [anyId('k')] })
    expect(plan.subject).toMatchObject({ count: 1, along: { mentions: 1, assessments: 1, storyClaims: 1 } })
    expect([snapshot.size('claims'), snapshot.size('mentions'), snapshot.size('passages')]).toEqual([1, 0, 2])
  })
})
