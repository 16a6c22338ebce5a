import { describe, expect, it } from 'vitest'
import { smallProject, run } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { deleteStory } from './delete-story.ts'

describe('deleteStory', () => {
  it('[C8] [C13] dissolves the story and its questions; articles, claims and judgements stay', () => {
    const snapshot = smallProject()
    run(snapshot, deleteStory, { story: anyId('story') })
    expect([snapshot.size('storyArticles'), snapshot.size('storyClaims'), snapshot.size('stories')]).toEqual([0, 0, 0])
    expect([snapshot.size('articles'), snapshot.size('claims'), snapshot.size('assessments')]).toEqual([5, 2, 1])
  })
})
