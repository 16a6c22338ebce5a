import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId, day } from '#test/builders/rows.ts'
import { setArticleDetails } from './set-article-details.ts'

describe('setArticleDetails', () => {
  it("sets fields on many articles, cleaned; a title typed is the analyst's", () => {
    const snapshot = smallProject()
    run(snapshot, setArticleDetails, { articles: [anyId('a'), anyId('b')], fields: { outlet: ' Radio ', author: ' ' } })
    expect(snapshot.get('articles', 'b')).toMatchObject({ outlet: 'Radio', author: null, titleBasis: 'text' })
    run(snapshot, setArticleDetails, { articles: [anyId('a')], fields: { title: 'Mine' } })
    expect(snapshot.get('articles', 'a')).toMatchObject({ title: 'Mine', titleBasis: 'analyst', outlet: 'Radio' })
  })
  it('[P1] refuses an address that is no web address', () => {
    const set = (url: string) => ({ articles: [anyId('a')], fields: { url } })
    expect(refusal(smallProject(), setArticleDetails, set('javascript:alert(1)'))).toBe('urlNotWeb')
    expect(run(smallProject(), setArticleDetails, set('https://example.org/a')).changes).toHaveLength(1)
  })
  it('[C7] refuses a date of retrieval the calendar does not have', () => {
    expect(
      refusal(smallProject(), setArticleDetails, { articles: [anyId('a')], fields: { retrieved: day('2024-02-31') } }),
    ).toBe('dateNotReal')
  })
  it('refuses nothing and what is gone', () => {
    expect(refusal(smallProject(), setArticleDetails, { articles: [], fields: {} })).toBe('nothingChosen')
    expect(refusal(smallProject(), setArticleDetails, { articles: [anyId('x')], fields: {} })).toBe('notThere')
  })
})
