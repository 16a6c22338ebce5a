/** What the dialog is asked, and where it looks. */
import { describe, expect, it } from 'vitest'
import { LONGEST_SENTENCE } from '#domain/finding.ts'
import { asId, type ArticleId, type ClaimId } from '#domain/ids.ts'
import { smallProject } from '#test/builders/project.ts'
import { articleRow, claimRow } from '#test/builders/rows.ts'
import { articlesToSearch, findRequest, soughtOf, whereToLook, type FindRequest } from './find-request.ts'

const day = { earliest: '2024-03-20', latest: '2024-03-20' }
const nothing = { claim: null, passage: null, story: null }
const ids = (articles: readonly { readonly id: string }[]) => articles.map(({ id }) => id)
const places = (request: FindRequest) => {
  const where = whereToLook(smallProject(), request)
  return [ids(where.versions), where.known, ids(articlesToSearch(smallProject(), where))]
}

describe('a request to find', () => {
  it('takes what it understands and leaves out the rest', () => {
    expect(findRequest({ name: 'findInVersions', claim: 'k', story: 7, article: 'a' })).toEqual({
      ...nothing,
      claim: 'k',
    })
    expect(findRequest({ name: 'findInVersions', article: 'a', text: 'words' }).passage).toEqual({
      article: 'a',
      text: 'words',
    })
  })

  it('looks for the claim, else for the passage in the language of its article', () => {
    const claim = claimRow('k', { wording: 'So many.', language: 'en' })
    const article = articleRow('a', { language: { tag: 'kk', direction: 'ltr', basis: 'declared', evidence: null } })
    const passage = { article: article.id, text: 'Сонша.' }
    expect(soughtOf(claim, passage, article)).toEqual({
      text: 'So many.',
      language: 'en',
      kind: 'claim',
      published: null,
    })
    expect(soughtOf(null, passage, article)).toEqual({
      text: 'Сонша.',
      language: 'kk',
      kind: 'passage',
      published: null,
    })
    expect(soughtOf(null, null, null)).toBeNull()
    expect(soughtOf(null, { ...passage, text: 'С'.repeat(1_000_000) }, article)?.text).toHaveLength(LONGEST_SENTENCE)
    const dated = articleRow('a', { published: { ...day, approximate: false, basis: 'metadata', snippet: null } })
    expect(soughtOf(null, passage, dated)?.published).toEqual(day)
    expect(soughtOf(claim, null, dated)?.published).toEqual(day)
  })

  it('[C13] looks in the versions of the stories the claim is asked of, and only there for typed words', () => {
    const versions = ['s', 'a', 'b', 'c']
    expect(places({ ...nothing, claim: asId<ClaimId>('k') })).toEqual([versions, versions, versions])
    expect(places({ ...nothing, story: asId('story') })).toEqual([versions, versions, versions])
  })

  it('looks in the other versions of the story a passage stands in; where there is none, all is elsewhere', () => {
    const from = (article: string) => ({ ...nothing, passage: { article: asId<ArticleId>(article), text: 'x' } })
    expect(places(from('a'))).toEqual([
      ['s', 'b', 'c'],
      ['s', 'b', 'c', 'a'],
      ['s', 'b', 'c'],
    ])
    expect(places(from('d'))).toEqual([[], ['d'], ['a', 'b', 'c', 's']])
  })
})
