import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal, testContext } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { startBatch } from './start-batch.ts'

describe('startBatch', () => {
  it('[H2] writes a running batch of the acting analyst', () => {
    const snapshot = smallProject()
    run(snapshot, startBatch, { batch: anyId('new'), name: 'Import' }, testContext('ben'))
    expect(snapshot.get('batches', 'new')).toMatchObject({ status: 'running', analyst: 'ben', files: [] })
    expect(refusal(snapshot, startBatch, { batch: anyId('new'), name: 'Import' })).toBe('idTaken')
  })
})
