import { describe, expect, it } from 'vitest'
import { smallProject, run } from '#test/builders/project.ts'
import { anyId, storyArticleRow, storyRow } from '#test/builders/rows.ts'
import { confirmStories } from './confirm-stories.ts'

describe('confirmStories', () => {
  it('[C8] confirms stories with the places of their articles', () => {
    const snapshot = smallProject({
      stories: [storyRow('p', { status: 'proposed' })],
      storyArticles: [storyArticleRow('p', 'd', { status: 'proposed' })],
    })
    run(snapshot, confirmStories, { stories: [anyId('p')] })
    expect([snapshot.get('stories', 'p')?.status, snapshot.get('storyArticles', 'p.d')?.status]).toEqual([
      'confirmed',
      'confirmed',
    ])
  })
})
