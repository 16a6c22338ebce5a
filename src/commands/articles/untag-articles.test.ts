import { describe, expect, it } from 'vitest'
import { smallProject, run } from '#test/builders/project.ts'
import { anyId, articleRow } from '#test/builders/rows.ts'
import { untagArticles } from './untag-articles.ts'

describe('untagArticles', () => {
  it('takes the given tags off', () => {
    const snapshot = smallProject({ articles: [articleRow('a', { tags: ['x', 'y'] })] })
    run(snapshot, untagArticles, { articles: [anyId('a')], tags: ['x'] })
    expect(snapshot.get('articles', 'a')?.tags).toEqual(['y'])
  })
})
