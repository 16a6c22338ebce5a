import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId, positionAt } from '#test/builders/rows.ts'
import { markRegion } from './mark-region.ts'

describe('markRegion', () => {
  it('[T1] marks a stretch, confirmed, and confirms one that was rejected', () => {
    const snapshot = smallProject()
    const args = { revision: anyId('a-1'), position: positionAt(50), kind: 'furniture' } as const
    run(snapshot, markRegion, args)
    expect(snapshot.byIndex('regions', 'revision', 'a-1')).toMatchObject([
      { status: 'confirmed', start: 50, reason: null },
    ])
    expect(run(snapshot, markRegion, args).changes).toEqual([])
  })
  it('[T3] refuses a position that does not fit', () => {
    expect(
      refusal(smallProject(), markRegion, { revision: anyId('a-1'), position: positionAt(995), kind: 'caption' }),
    ).toBe('badPosition')
  })
})
