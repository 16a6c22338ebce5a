import { describe, expect, it } from 'vitest'
import { isKeyTurnedDown, placeKey, storyKey } from '#domain/grouping-suggestion.ts'
import type { ArticleId } from '#domain/ids.ts'
import { refusal, run, smallProject } from '#test/builders/project.ts'
import { anyId, revisionRow } from '#test/builders/rows.ts'
import { turnDownStories } from './turn-down-stories.ts'

describe('turnDownStories', () => {
  const two = (snapshot: ReturnType<typeof smallProject>): ArticleId[] =>
    [...snapshot.all('articles')].map(({ id }) => id).slice(0, 2)

  it('[C8] is remembered for these articles in any order, and for no others', () => {
    const snapshot = smallProject()
    const articles = two(snapshot)
    run(snapshot, turnDownStories, { proposals: [{ story: null, articles }] })
    run(snapshot, turnDownStories, { proposals: [{ story: null, articles: articles.toReversed() }] })
    expect(isKeyTurnedDown(snapshot, storyKey(snapshot, articles.toReversed()))).toBe(true)
    expect(isKeyTurnedDown(snapshot, storyKey(snapshot, articles.slice(1)))).toBe(false)
    expect(snapshot.size('suggestionDecisions')).toBe(1)
  })

  it('[C8] comes back when one of them has another text', () => {
    const snapshot = smallProject()
    const articles = two(snapshot)
    run(snapshot, turnDownStories, { proposals: [{ story: null, articles }] })
    const [first] = articles
    const article = snapshot.get('articles', first ?? null)
    if (!article) throw new Error('The small project has several.')
    const later = smallProject({
      revisions: [revisionRow(article.id, { id: anyId('later'), number: 2 })],
      articles: [{ ...article, revision: anyId('later') }],
      suggestionDecisions: [...snapshot.all('suggestionDecisions')],
    })
    expect(isKeyTurnedDown(later, storyKey(later, articles))).toBe(false)
  })

  it('[C8] a story that is there may still be joined by others', () => {
    const snapshot = smallProject()
    run(snapshot, turnDownStories, { proposals: [{ story: anyId('story'), articles: [anyId('d')] }] })
    expect(isKeyTurnedDown(snapshot, placeKey(snapshot, anyId('story'), anyId('d')))).toBe(true)
    expect(isKeyTurnedDown(snapshot, placeKey(snapshot, anyId('story'), anyId('a')))).toBe(false)
  })

  it('refuses nothing, and what is gone', () => {
    const snapshot = smallProject()
    expect(refusal(snapshot, turnDownStories, { proposals: [] })).toBe('nothingChosen')
    expect(refusal(snapshot, turnDownStories, { proposals: [{ story: null, articles: [anyId('x')] }] })).toBe(
      'notThere',
    )
    expect(refusal(snapshot, turnDownStories, { proposals: [{ story: anyId('x'), articles: [anyId('d')] }] })).toBe(
      'notThere',
    )
  })
})
