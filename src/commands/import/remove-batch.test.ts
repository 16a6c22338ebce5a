import { describe, expect, it } from 'vitest'
import { smallProject, run } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { removeBatch } from './remove-batch.ts'

describe('removeBatch', () => {
  it('[H2] [H8] removes the batch with its articles and all that goes along', () => {
    const snapshot = smallProject()
    const plan = run(snapshot, removeBatch, { batch: anyId('batch') })
    expect(
      ['batches', 'articles', 'revisions', 'passages', 'mentions', 'assessments'].map((table) =>
        snapshot.size(table as 'articles'),
      ),
    ).toEqual([0, 0, 0, 0, 0, 0])
    expect(snapshot.size('claims')).toBe(2)
    expect(plan.subject).toMatchObject({ count: 5, along: { passages: 2 } })
  })
})
