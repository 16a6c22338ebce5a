import { describe, expect, it } from 'vitest'
import { isKeyTurnedDown, placeKey } from '#domain/grouping-suggestion.ts'
import { refusal, run, smallProject } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { takeStories } from './take-stories.ts'

describe('takeStories', () => {
  const fresh = { story: null, name: 'New', leftOut: [] }

  it('[C8] makes confirmed stories, and puts articles into one that is there, all at once', () => {
    const snapshot = smallProject()
    const [here] = [...snapshot.all('stories')]
    if (!here) throw new Error('The small project has one.')
    const plan = run(snapshot, takeStories, {
      proposals: [
        { ...fresh, articles: [anyId('d')] },
        { story: here.id, name: '', articles: [anyId('d')], leftOut: [] },
      ],
    })
    expect(plan.subject).toEqual({ count: 2 })
    expect(snapshot.get('stories', 'new-1')).toMatchObject({ name: 'New', status: 'confirmed' })
    expect(snapshot.get('storyArticles', 'new-1.d')).toMatchObject({ status: 'confirmed' })
    expect(snapshot.get('storyArticles', `${here.id}.d`)).toMatchObject({ status: 'confirmed' })
  })

  it('[C9] remembers who was left out, of this story', () => {
    const snapshot = smallProject()
    const [left] = [...snapshot.all('articles')].filter(({ id }) => id !== 'd')
    if (!left) throw new Error('The small project has several.')
    run(snapshot, takeStories, { proposals: [{ ...fresh, articles: [anyId('d')], leftOut: [left.id] }] })
    expect(isKeyTurnedDown(snapshot, placeKey(snapshot, anyId('new-1'), left.id))).toBe(true)
    expect(isKeyTurnedDown(snapshot, placeKey(snapshot, anyId('story'), left.id))).toBe(false)
    expect(snapshot.get('storyArticles', `new-1.${left.id}`)).toBeUndefined()
  })

  it('refuses an empty name, nothing, and what is gone; then nothing of it is written', () => {
    const snapshot = smallProject()
    const good = { ...fresh, articles: [anyId('d')] } as const
    expect(refusal(snapshot, takeStories, { proposals: [] })).toBe('nothingChosen')
    expect(refusal(snapshot, takeStories, { proposals: [good, { ...good, name: ' ' }] })).toBe('nameEmpty')
    expect(refusal(snapshot, takeStories, { proposals: [good, { ...good, story: anyId('x') }] })).toBe('notThere')
    expect(refusal(snapshot, takeStories, { proposals: [{ ...good, articles: [anyId('x')] }] })).toBe('notThere')
    expect([...snapshot.all('stories')].some(({ name }) => name === 'New')).toBe(false)
  })
})
