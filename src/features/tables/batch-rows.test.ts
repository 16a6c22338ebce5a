/** The rows of the table of imports. */
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import type { BatchFile } from '#domain/records.ts'
import { smallProject } from '#test/builders/project.ts'
import { articleRow, batchRow } from '#test/builders/rows.ts'
import { batchRows, batchSearchText } from './batch-rows.ts'

function file(name: string, outcome: BatchFile['outcome'], more: Partial<BatchFile> = {}): BatchFile {
  return { name, bytes: 10, outcome, reason: null, problems: [], articles: 1, ...more }
}

describe('batchRows', () => {
  it('counts the articles that are there and what became of the files', () => {
    const problem = { key: 'empty', params: {} }
    const snapshot = smallProject({
      batches: [
        batchRow('batch', {
          files: [
            file('a.txt', 'imported'),
            file('b.txt', 'duplicate', { reason: { key: 'newRevisions', params: { count: 2 } } }),
            file('c.bin', 'refused', { articles: 0 }),
            file('d.csv', 'imported', { problems: [problem, problem] }),
          ],
        }),
      ],
    })
    expect(batchRows(snapshot)).toMatchObject([
      {
        id: 'batch',
        analyst: 'ana',
        articles: 5,
        revised: 2,
        duplicates: 1,
        refused: 1,
        problems: 2,
        outcomes: ['imported', 'duplicate', 'refused'],
      },
    ])
  })

  it('[H2] shows the newest first, and those that are not finished', () => {
    const snapshot = smallProject({
      batches: [batchRow('late', { status: 'running', startedAt: '2024-04-01T10:00:00.000Z' })],
      articles: [articleRow('x', { batch: asId('late') })],
    })
    expect(batchRows(snapshot).map(({ id }) => id)).toEqual(['late', 'batch'])
  })

  it('is found by its name, who imported it and its files', () => {
    const [row] = batchRows(smallProject({ batches: [batchRow('batch', { files: [file('a.txt', 'imported')] })] }))
    expect(row && batchSearchText(row)).toBe('batch ana a.txt')
  })
})
