import { describe, expect, it } from 'vitest'
import { smallProject, run } from '#test/builders/project.ts'
import { anyId, positionAt } from '#test/builders/rows.ts'
import { setRegionStatus } from './set-region-status.ts'

describe('setRegionStatus', () => {
  it('[T1] reverses proposed furniture and keeps the row', () => {
    const region = {
      id: anyId('r'),
      rev: 1,
      extra: null,
      revision: anyId('a-1'),
      ...positionAt(0),
      kind: 'furniture',
      status: 'proposed',
      reason: 'x',
    } as const
    const snapshot = smallProject({ regions: [region] })
    run(snapshot, setRegionStatus, { regions: [anyId('r')], status: 'rejected' })
    expect(snapshot.get('regions', 'r')).toMatchObject({ status: 'rejected', reason: 'x' })
  })
})
