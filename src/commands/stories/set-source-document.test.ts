import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { setSourceDocument } from './set-source-document.ts'

describe('setSourceDocument', () => {
  it('a story has one source document at most', () => {
    const snapshot = smallProject()
    run(snapshot, setSourceDocument, { story: anyId('story'), article: anyId('a') })
    expect([snapshot.get('storyArticles', 'story.a')?.role, snapshot.get('storyArticles', 'story.s')?.role]).toEqual([
      'sourceDocument',
      'version',
    ])
    expect(run(snapshot, setSourceDocument, { story: anyId('story'), article: anyId('a') }).changes).toEqual([])
    run(snapshot, setSourceDocument, { story: anyId('story'), article: null })
    expect(snapshot.get('storyArticles', 'story.a')?.role).toBe('version')
  })
  it('refuses an article outside the story', () => {
    expect(refusal(smallProject(), setSourceDocument, { story: anyId('story'), article: anyId('d') })).toBe('notThere')
  })
})
