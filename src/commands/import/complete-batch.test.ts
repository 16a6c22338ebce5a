import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId, batchRow } from '#test/builders/rows.ts'
import { completeBatch } from './complete-batch.ts'

describe('completeBatch', () => {
  it('[H2] [F2] completes a running batch with what became of its files', () => {
    const snapshot = smallProject({ batches: [batchRow('run', { status: 'running' })] })
    const file = { name: 'a.txt', bytes: 3, outcome: 'imported', reason: null, problems: [], articles: 1 } as const
    run(snapshot, completeBatch, { batch: anyId('run'), files: [file] })
    expect(snapshot.get('batches', 'run')).toMatchObject({ status: 'complete', files: [file] })
    expect(refusal(snapshot, completeBatch, { batch: anyId('run'), files: [] })).toBe('batchNotRunning')
  })
})
