import { describe, expect, it } from 'vitest'
import { smallProject, run } from '#test/builders/project.ts'
import { anyId, storyRow } from '#test/builders/rows.ts'
import { deriveCell } from '#domain/cell.ts'
import { askClaimOf } from './ask-claim-of.ts'

describe('askClaimOf', () => {
  it('[C13] asks every claim of every story, once', () => {
    const snapshot = smallProject({ stories: [storyRow('other')] })
    run(snapshot, askClaimOf, { claims: [anyId('k'), anyId('l')], stories: [anyId('story'), anyId('other')] })
    expect(snapshot.size('storyClaims')).toBe(4)
    expect(deriveCell(snapshot, anyId('l'), anyId('a'), 'all').state).toBe('notAssessed')
  })
})
