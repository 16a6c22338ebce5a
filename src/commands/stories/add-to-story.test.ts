import { describe, expect, it } from 'vitest'
import { smallProject, run, noticeCounts } from '#test/builders/project.ts'
import { anyId, mentionRow, passageRow, storyArticleRow, storyRow } from '#test/builders/rows.ts'
import { addToStory } from './add-to-story.ts'

describe('addToStory', () => {
  it('[C13] an article of no story brings the claims it mentions', () => {
    const snapshot = smallProject({ passages: [passageRow('p-d', 'd')], mentions: [mentionRow('p-d', 'l', 'd')] })
    const plan = run(snapshot, addToStory, { story: anyId('story'), articles: [anyId('d')] })
    expect(snapshot.get('storyClaims', 'story.l')).toBeDefined()
    expect(noticeCounts(plan.notices)).toEqual({ storyNowAsks: 1 })
  })
  it('[C13] an article of another story does not widen what is asked', () => {
    const snapshot = smallProject({ stories: [storyRow('other')] })
    run(snapshot, addToStory, { story: anyId('other'), articles: [anyId('a')] })
    expect(snapshot.get('storyArticles', 'other.a')).toBeDefined()
    expect(snapshot.get('storyClaims', 'other.k')).toBeUndefined()
  })
  it('[C8] keeps the source document, confirms a proposal', () => {
    const snapshot = smallProject({ storyArticles: [storyArticleRow('story', 'b', { status: 'proposed' })] })
    run(snapshot, addToStory, { story: anyId('story'), articles: [anyId('s'), anyId('b')] })
    expect(snapshot.get('storyArticles', 'story.s')?.role).toBe('sourceDocument')
    expect(snapshot.get('storyArticles', 'story.b')?.status).toBe('confirmed')
  })
})
