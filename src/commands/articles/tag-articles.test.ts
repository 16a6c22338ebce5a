import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId, articleRow } from '#test/builders/rows.ts'
import { tagArticles } from './tag-articles.ts'

describe('tagArticles', () => {
  it('adds tags once each', () => {
    const snapshot = smallProject({ articles: [articleRow('a', { tags: ['x'] })] })
    run(snapshot, tagArticles, { articles: [anyId('a'), anyId('b')], tags: [' x ', 'y'] })
    expect([snapshot.get('articles', 'a')?.tags, snapshot.get('articles', 'b')?.tags]).toEqual([
      ['x', 'y'],
      ['x', 'y'],
    ])
  })
  it('refuses empty tags', () => {
    expect(refusal(smallProject(), tagArticles, { articles: [anyId('a')], tags: [' '] })).toBe('nothingChosen')
  })
})
