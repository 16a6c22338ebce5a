import { expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import {
  articleRow,
  batchRow,
  claimRow,
  day,
  positionAt,
  requestRow,
  storyArticleRow,
  storyRow,
} from '#test/builders/rows.ts'
import { asId } from './ids.ts'
import { whatIsNext } from './what-is-next.ts'

it('counts what waits', () => {
  const snapshot = smallProject({
    batches: [batchRow('late', { status: 'running' })],
    articles: [articleRow('a', { published: day('2024-01-01') }), articleRow('hidden', { batch: asId('late') })],
    stories: [storyRow('new', { status: 'proposed' }), storyRow('half')],
    storyArticles: [storyArticleRow('half', 'd', { status: 'proposed' })],
    claims: [claimRow('k', { version: 2 })],
    opinionRequests: [requestRow('k', 'b', { analyst: asId('ben') }), requestRow('k', 'c')],
    regions: [0, 50].map((start) => ({
      id: asId(`r${start}`),
      rev: 1,
      extra: null,
      revision: asId('a-1'),
      ...positionAt(start),
      kind: 'furniture' as const,
      status: 'proposed' as const,
      reason: 'r',
    })),
  })
  expect(whatIsNext(snapshot, asId('ana'))).toEqual({
    undated: 4,
    ungrouped: 0,
    storiesToConfirm: 2,
    cellsWaiting: 3,
    cellsChanged: 1,
    proposedFurniture: 1,
    opinionsAsked: 1,
    openQuestions: 0,
    runningBatches: 1,
  })
})

it('[C10] counts the cells of the one who asks', () => {
  expect(whatIsNext(smallProject(), asId('ben')).cellsWaiting).toBe(4)
})
