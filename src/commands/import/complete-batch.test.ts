import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId, batchRow, revisionRow } from '#test/builders/rows.ts'
import { completeBatch } from './complete-batch.ts'

describe('completeBatch', () => {
  it('[H2] [F2] completes a running batch with what became of its files', () => {
    const snapshot = smallProject({ batches: [batchRow('run', { status: 'running' })] })
    const file = { name: 'a.txt', bytes: 3, outcome: 'imported', reason: null, problems: [], articles: 1 } as const
    run(snapshot, completeBatch, { batch: anyId('run'), files: [file], revised: [] })
    expect(snapshot.get('batches', 'run')).toMatchObject({ status: 'complete', files: [file] })
    expect(refusal(snapshot, completeBatch, { batch: anyId('run'), files: [], revised: [] })).toBe('batchNotRunning')
  })
  it('[H2] [T1] shows the new revision of an article of an earlier import, and brings nothing back that was deleted', () => {
    const snapshot = smallProject({
      batches: [batchRow('run', { status: 'running' })],
      revisions: [revisionRow('a', { id: anyId('a-2'), number: 2 })],
    })
    const revised = [
      { article: anyId('a'), revision: anyId('a-2'), firstWords: 'New words' },
      { article: anyId('b'), revision: anyId('gone'), firstWords: 'None' },
    ]
    const { subject } = run(snapshot, completeBatch, { batch: anyId('run'), files: [], revised })
    expect(subject).toMatchObject({ revised: 2 })
    expect(snapshot.get('articles', 'a')).toMatchObject({ revision: 'a-2', firstWords: 'New words', batch: 'batch' })
    expect(snapshot.get('articles', 'b')).toMatchObject({ revision: 'b-1' })
  })
})
