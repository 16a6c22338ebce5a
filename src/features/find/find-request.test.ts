/** What the dialog is asked, and where it looks. */
import { describe, expect, it } from 'vitest'
import { asId, type ArticleId, type ClaimId } from '#domain/ids.ts'
import { smallProject } from '#test/builders/project.ts'
import { articleRow, claimRow } from '#test/builders/rows.ts'
import { findRequest, soughtOf, versionsToSearch } from './find-request.ts'

const nothing = { claim: null, passage: null, story: null }
const places = (request: Parameters<typeof versionsToSearch>[1]) =>
  versionsToSearch(smallProject(), request).map(({ id }) => id)

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
    expect(soughtOf(claim, passage, article)).toEqual({ text: 'So many.', language: 'en', kind: 'claim' })
    expect(soughtOf(null, passage, article)).toEqual({ text: 'Сонша.', language: 'kk', kind: 'passage' })
    expect(soughtOf(null, null, null)).toBeNull()
  })

  it('[C13] looks in the versions of the stories the claim is asked of', () => {
    expect(places({ ...nothing, claim: asId<ClaimId>('k') })).toEqual(['s', 'a', 'b', 'c'])
  })

  it('looks in the other versions of the story a passage stands in, and everywhere for a text of no story', () => {
    const from = (article: string) => ({ ...nothing, passage: { article: asId<ArticleId>(article), text: 'x' } })
    expect(places(from('a'))).toEqual(['s', 'b', 'c'])
    expect(places(from('d'))).toEqual(['a', 'b', 'c', 's'])
    expect(places({ ...nothing, story: asId('story') })).toEqual(['s', 'a', 'b', 'c'])
  })
})
