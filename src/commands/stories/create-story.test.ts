import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { createStory } from './create-story.ts'

describe('createStory', () => {
  it('[C8] makes a confirmed story by hand, a proposed one by rule', () => {
    const snapshot = smallProject()
    const plan = run(snapshot, createStory, { name: 'S', articles: [anyId('d')] })
    expect(plan.subject).toMatchObject({ story: 'new-1', count: 1 })
    expect(snapshot.get('storyArticles', 'new-1.d')).toMatchObject({ role: 'version', status: 'confirmed' })
    run(snapshot, createStory, { id: anyId('p'), name: 'P', articles: [anyId('d')], status: 'proposed' })
    expect([snapshot.get('stories', 'p')?.status, snapshot.get('storyArticles', 'p.d')?.status]).toEqual([
      'proposed',
      'proposed',
    ])
  })
  it('refuses an empty name, a taken id and an unknown article', () => {
    expect(refusal(smallProject(), createStory, { name: ' ' })).toBe('nameEmpty')
    expect(refusal(smallProject(), createStory, { id: anyId('story'), name: 'S' })).toBe('idTaken')
    expect(refusal(smallProject(), createStory, { name: 'S', articles: [anyId('x')] })).toBe('notThere')
  })
})
