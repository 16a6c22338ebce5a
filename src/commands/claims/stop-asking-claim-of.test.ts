import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { deriveCell } from '#domain/cell.ts'
import { stopAskingClaimOf } from './stop-asking-claim-of.ts'

describe('stopAskingClaimOf', () => {
  it('[C13] leaves what was judged, outside what is asked', () => {
    const snapshot = smallProject()
    run(snapshot, stopAskingClaimOf, { claims: [anyId('k')], stories: [anyId('story')] })
    expect(deriveCell(snapshot, anyId('k'), anyId('a'), 'all')).toMatchObject({ state: 'judged', asked: false })
    expect(deriveCell(snapshot, anyId('k'), anyId('b'), 'all').state).toBe('notAsked')
    expect(refusal(snapshot, stopAskingClaimOf, { claims: [anyId('k')], stories: [anyId('story')] })).toBe('notAsked')
  })
})
