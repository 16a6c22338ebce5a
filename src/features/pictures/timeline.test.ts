import { describe, expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import { smallProject } from '#test/builders/project.ts'
import { articleRow, claimRow, day, mentionRow, passageRow } from '#test/builders/rows.ts'
import { timelineOf } from './timeline.ts'
import { timelinePicture } from './timeline-picture.ts'

const story = asId<never>('story')
const articles = [
  articleRow('a', { published: day('2024-03-01', '2024-03-20') }),
  articleRow('b', { published: day('2024-03-10') }),
  articleRow('c', { published: day('2024-01-01', null) }),
]
const passages = [passageRow('p-c', 'c')]
const mentions = [mentionRow('p-b', 'k', 'b'), mentionRow('p-c', 'k', 'c')]

describe('timelineOf', () => {
  it('[C4] bounds "first said" by the earliest last day of an article that tells it', () => {
    const { facts } = timelineOf(smallProject({ articles, passages, mentions }), story)
    expect(facts.map(({ earliest }) => [earliest?.article.id, earliest?.latest])).toEqual([['b', '2024-03-10']])
  })

  it('[C4] takes no bound from an article that denies it, has no date or an open end', () => {
    const denying = [mentionRow('p-b', 'k', 'b', { role: 'denies' }), mentionRow('p-c', 'k', 'c')]
    const { facts } = timelineOf(smallProject({ articles, passages, mentions: denying }), story)
    expect(facts[0]?.earliest?.article.id).toBe('a')
    expect(timelineOf(smallProject(), story).facts[0]?.earliest).toBeNull()
  })

  it('has the articles in the order of columns', () => {
    const timeline = timelineOf(smallProject({ articles }), story)
    expect(timeline.articles.map(({ article }) => article.id)).toEqual(['s', 'c', 'a', 'b'])
  })
})

describe('timelinePicture', () => {
  const shownOf = (more: Parameters<typeof smallProject>[0]) =>
    timelinePicture(timelineOf(smallProject(more), story), asId('p'))
  const dates = (more: Parameters<typeof smallProject>[0]) =>
    shownOf(more)?.table.rows.map(({ cells }) => cells[2]?.words[0]?.text)

  it('has nothing to draw where nothing is dated', () => {
    expect(shownOf({})).toBeNull()
  })

  it('[C7] says in the table what is drawn: bounds as bounds, and a bound that is no date as such', () => {
    expect(dates({ articles, passages, mentions })).toEqual([
      'no date',
      'since 2024',
      '1 Mar 2024 – 20 Mar 2024',
      '10 Mar 2024',
      'no later than 10 Mar 2024',
    ])
    const claims = [claimRow('k', { firstSaid: day('2024-02-01') })]
    expect(dates({ articles, passages, mentions, claims })?.at(-1)).toBe('1 Feb 2024')
  })
})
