import { expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import { anyId, articleRow, batchRow, day } from '#test/builders/rows.ts'
import { articlesToGroup } from './articles-to-group.ts'

it('[H2] gives the visible articles with their stories, and days only where they are known to a month', () => {
  const published = (earliest: string | null, latest: string | null) => ({
    published: { ...day('2024-03-01'), earliest, latest },
  })
  const snapshot = smallProject({
    batches: [batchRow('hidden', { status: 'running' })],
    articles: [
      articleRow('a', published('2024-03-01', '2024-03-03')),
      articleRow('b', published('2024-01-01', '2024-12-31')),
      articleRow('c', published('2024-03-01', null)),
      articleRow('s', { batch: anyId('hidden') }),
    ],
  })
  expect(articlesToGroup(snapshot).map(({ article, day: known, stories }) => [article, known, stories])).toEqual([
    ['a', Date.parse('2024-03-02') / 86_400_000, ['story']],
    ['b', null, ['story']],
    ['c', null, ['story']],
    ['d', null, []],
  ])
})
