import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import {
  anyId,
  articleRow,
  batchRow,
  claimRow,
  mentionRow,
  passageRow,
  storyArticleRow,
  storyClaimRow,
  storyRow,
} from '#test/builders/rows.ts'
import { isWholeProject, rowsInScope, wholeProject, type PublishScope } from './publish-scope.ts'

/** Beside the small project: a second story with `d`, of which `m` is asked; `l`, asked of nothing, is mentioned in `b`; `r` is being imported. */
const snapshot = smallProject({
  batches: [batchRow('running', { status: 'running' })],
  stories: [storyRow('other')],
  articles: [articleRow('r', { batch: anyId('running') })],
  storyArticles: [storyArticleRow('other', 'd'), storyArticleRow('story', 'r')],
  claims: [claimRow('m')],
  storyClaims: [storyClaimRow('other', 'm')],
  passages: [passageRow('p-b2', 'b')],
  mentions: [mentionRow('p-b2', 'l', 'b')],
})

const inScope = (scope: Partial<PublishScope>) => {
  const { articles, claims, asked, stories } = rowsInScope(snapshot, { ...wholeProject, ...scope })
  return {
    articles: [...articles.keys()].join(' '),
    claims: claims.join(' '),
    asked: [...asked].map(([claim, of]) => `${claim}: ${[...of].sort().join(' ')}`).join('; '),
    stories: stories.join(' '),
  }
}

describe('the scope of a published file', () => {
  it('[H2] [C13] of the whole project is all that can be seen', () => {
    expect(isWholeProject(wholeProject)).toBe(true)
    expect(inScope({})).toEqual({
      articles: 'a b c d s',
      claims: 'k l m',
      asked: 'k: a b c s; m: d',
      stories: 'other story',
    })
  })

  it('[C13] of stories is their articles, and the claims asked of them or told in them', () => {
    expect(inScope({ stories: [anyId('story')] })).toEqual({
      articles: 'a b c s',
      claims: 'k l',
      asked: 'k: a b c s',
      stories: 'story',
    })
    expect(inScope({ stories: [anyId('story'), anyId('other')] })).toMatchObject({
      articles: 'a b c d s',
      claims: 'k l m',
    })
    expect(inScope({ stories: [anyId('gone')] })).toEqual({ articles: '', claims: '', asked: '', stories: '' })
  })

  it('of claims is where they are asked or told; of articles what is asked of them or told in them', () => {
    expect(inScope({ claims: [anyId('l')] })).toMatchObject({ articles: 'b', claims: 'l', asked: '' })
    expect(inScope({ claims: [anyId('k')] })).toMatchObject({ articles: 'a b c s', claims: 'k' })
    expect(inScope({ articles: [anyId('b'), anyId('r')] })).toMatchObject({
      articles: 'b',
      claims: 'k l',
      asked: 'k: b',
    })
    expect(inScope({ articles: [anyId('a')], claims: [anyId('k'), anyId('m')] })).toMatchObject({
      articles: 'a',
      claims: 'k',
      asked: 'k: a',
    })
  })

  it('grows by nothing when it is narrowed, and keeps to what was chosen', () => {
    const some = (ids: readonly string[]) => fc.option(fc.subarray(ids.map((id) => anyId(id))), { nil: null })
    const scopes = fc.record({
      stories: some(['story', 'other']),
      claims: some(['k', 'l', 'm']),
      articles: some(['a', 'b', 'c', 'd', 'r', 's']),
    })
    fc.assert(
      fc.property(scopes, fc.constantFrom('stories', 'articles'), (chosen, kind) => {
        const scope = { ...wholeProject, ...chosen }
        const narrow = rowsInScope(snapshot, scope)
        for (const id of narrow.articles.keys()) expect(scope.articles ?? [id]).toContain(id)
        for (const id of narrow.claims) expect(scope.claims ?? [id]).toContain(id)
        for (const [claim, articles] of narrow.asked) {
          expect(narrow.claims).toContain(claim)
          for (const article of articles) expect(narrow.articles.has(article)).toBe(true)
        }
        // Claims alone choose their articles; beside stories or articles they narrow nothing of them.
        if (scope.claims !== null) return
        const wide = rowsInScope(snapshot, { ...scope, [kind]: null })
        expect([...wide.articles.keys()]).toEqual(expect.arrayContaining([...narrow.articles.keys()]))
        expect(wide.claims).toEqual(expect.arrayContaining([...narrow.claims]))
      }),
    )
  })
})
