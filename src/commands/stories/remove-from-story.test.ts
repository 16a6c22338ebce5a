import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { deriveCell } from '#domain/cell.ts'
import { removeFromStory } from './remove-from-story.ts'

describe('removeFromStory', () => {
  it('[C8] takes articles out; judgements stay, outside what is asked', () => {
    const snapshot = smallProject()
    run(snapshot, removeFromStory, { story: anyId('story'), articles: [anyId('a')] })
    expect(deriveCell(snapshot, anyId('k'), anyId('a'), 'all')).toMatchObject({ state: 'judged', asked: false })
    expect(refusal(snapshot, removeFromStory, { story: anyId('story'), articles: [anyId('a')] })).toBe('notThere')
  })
})
