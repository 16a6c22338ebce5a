import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { renameStory } from './rename-story.ts'

describe('renameStory', () => {
  it('changes name and note apart', () => {
    const snapshot = smallProject()
    run(snapshot, renameStory, { story: anyId('story'), name: 'New' })
    run(snapshot, renameStory, { story: anyId('story'), note: 'n' })
    expect(snapshot.get('stories', 'story')).toMatchObject({ name: 'New', note: 'n' })
    expect(refusal(snapshot, renameStory, { story: anyId('story'), name: '' })).toBe('nameEmpty')
  })
})
