/** The stories of the panel. */
import { describe, expect, it } from 'vitest'
import { asId, type ArticleId, type StoryId } from '#domain/ids.ts'
import { smallProject } from '#test/builders/project.ts'
import { storyArticleRow, storyRow } from '#test/builders/rows.ts'
import { possibleOrigins, storyMembers, storyRows } from './story-rows.ts'

const story = asId<StoryId>('story')

describe('storyRows', () => {
  it('[C8] puts stories with anything to confirm first', () => {
    const snapshot = smallProject({
      stories: [storyRow('zoo')],
      storyArticles: [storyArticleRow('zoo', 'd', { status: 'proposed' })],
    })
    expect(storyRows(snapshot).map(({ id, isProposed, count }) => [id, isProposed, count])).toEqual([
      ['zoo', true, 1],
      ['story', false, 4],
    ])
  })
})

describe('storyMembers', () => {
  it('puts the source document first', () => {
    expect(storyMembers(smallProject(), story).map(({ article, isSource }) => [article.id, isSource])).toEqual([
      ['s', true],
      ['a', false],
      ['b', false],
      ['c', false],
    ])
  })
})

describe('possibleOrigins', () => {
  it('[C6] offers the other articles of the same stories, never the article itself', () => {
    const snapshot = smallProject()
    expect(possibleOrigins(snapshot, asId<ArticleId>('a')).map(({ id }) => id)).toEqual(['s', 'b', 'c'])
    expect(possibleOrigins(snapshot, asId<ArticleId>('d'))).toEqual([])
  })
})
