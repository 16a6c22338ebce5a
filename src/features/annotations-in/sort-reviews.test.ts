import { describe, expect, it } from 'vitest'
import { changeClaim } from '#commands/claims/change-claim.ts'
import { removeVerdict } from '#commands/verdicts/remove-verdict.ts'
import { takeClaimReviews } from '#commands/verdicts/take-claim-reviews.ts'
import type { JsonObject, JsonValue } from '#domain/json.ts'
import { asId, type ClaimId } from '#domain/ids.ts'
import { verdictId } from '#domain/row-ids.ts'
import type { MemorySnapshot } from '#domain/snapshot.ts'
import { readClaimReviews } from '#interchange/claim-review/read-claim-review.ts'
import { stableAddress } from '#interchange/published/stable-address.ts'
import { run, smallProject } from '#test/builders/project.ts'
import { articleRow, claimRow, storyArticleRow, verdictRow } from '#test/builders/rows.ts'
import { isToTake, sortReviews } from './sort-reviews.ts'

const scale = [{ name: 'False', meaning: '' }]
const uuid = '0f9a4c1e-0000-4000-8000-000000000001'

const check = (fields: JsonObject = {}): JsonObject => ({
  '@type': 'ClaimReview',
  url: 'https://desk.example/1',
  claimReviewed: 'The earth is flat',
  author: { '@type': 'Organization', name: 'Desk' },
  reviewRating: { alternateName: ' FALSE ' },
  ...fields,
})

const sort = (snapshot: MemorySnapshot, ...checks: readonly JsonValue[]) =>
  sortReviews(snapshot, readClaimReviews(checks).reviews, scale)

function takeAll(snapshot: MemorySnapshot, ...checks: readonly JsonValue[]): void {
  const reviews = sort(snapshot, ...checks).filter(isToTake)
  run(snapshot, takeClaimReviews, { reviews, file: 'x' })
}

describe('sorting checks of others', () => {
  it('takes the words of the project where they are meant, and keeps others', () => {
    const sorted = sort(
      smallProject(),
      check(),
      check({ url: 'https://e.org/2', reviewRating: { alternateName: 'Nope' } }),
    )
    expect(sorted.map(({ rating, isInScale }) => [rating, isInScale])).toEqual([
      ['False', true],
      ['Nope', false],
    ])
  })

  it('[F4] knows a check by its page, a claim by its words, and says what is here with other content', () => {
    const snapshot = smallProject({ claims: [claimRow('flat', { wording: 'The earth is flat' })] })
    const other = check({ url: 'https://other.example/1' })
    const changed = check({ reviewRating: { alternateName: 'True' } })
    expect(sort(snapshot, check(), check(), other).map(({ standing, onto }) => [standing, onto])).toEqual([
      ['verdict', 'flat'],
      ['here', expect.any(String)],
      ['verdict', 'flat'],
    ])
    takeAll(snapshot, check(), other)
    expect(snapshot.byIndex('verdicts', 'claim', 'flat')).toHaveLength(2)
    expect(sort(snapshot, check(), other, changed).map(({ standing }) => standing)).toEqual(['here', 'here', 'changed'])
  })

  it('makes one claim of checks of the same words, and new ones of others', () => {
    const snapshot = smallProject()
    const all = [check(), check({ url: 'https://e.org/2' }), check({ claimReviewed: 'Something else' })]
    expect(sort(snapshot, ...all).map(({ standing }) => standing)).toEqual(['new', 'verdict', 'new'])
    takeAll(snapshot, ...all)
    expect(sort(snapshot, ...all).map(({ standing }) => standing)).toEqual(['here', 'here', 'here'])
    expect(sort(snapshot, { '@type': 'Claim', text: 'Something else' })).toMatchObject([{ standing: 'here' }])
  })

  it('[F4] knows what this program wrote, and lets no id bring a verdict to other words', () => {
    const wording = 'As it is &amp; was'
    const snapshot = smallProject({
      claims: [claimRow(uuid, { wording })],
      verdicts: [verdictRow(uuid, { rating: 'False', explanation: 'So.' })],
    })
    const ours = (claimReviewed: string, alternateName = 'False') =>
      check({
        identifier: stableAddress(`verdict ${uuid}.verdict`),
        claimReviewed,
        itemReviewed: { '@type': 'Claim', '@id': `urn:uuid:${uuid}`, text: claimReviewed },
        reviewRating: { alternateName, ratingExplanation: 'So.' },
      })
    expect(sort(snapshot, ours(wording))).toMatchObject([{ standing: 'here', onto: uuid }])
    expect(sort(snapshot, ours(wording, 'True'))).toMatchObject([{ standing: 'changed' }])
    expect(sort(snapshot, ours('Other words'))).toMatchObject([{ standing: 'changed' }])
    const foreign = { ...ours('Other words'), identifier: 'urn:x:1' }
    expect(sort(snapshot, foreign)).toMatchObject([{ standing: 'new' }])
  })

  it('[F4] brings no verdict back to a claim that says something else by now', () => {
    const snapshot = smallProject()
    takeAll(snapshot, check())
    const onto = sort(snapshot, check())[0]?.onto ?? asId<ClaimId>('')
    run(snapshot, removeVerdict, { verdict: verdictId(onto) })
    expect(sort(snapshot, check())).toMatchObject([{ standing: 'verdict', onto }])
    run(snapshot, changeClaim, { claim: onto, fields: { wording: 'The earth is round' } })
    expect(sort(snapshot, check())).toMatchObject([{ standing: 'changed', onto }])
  })

  it('[C13] has the stories of articles asked in which it was said', () => {
    const snapshot = smallProject({
      articles: [articleRow('told', { url: 'https://example.org/told' })],
      storyArticles: [storyArticleRow('story', 'told')],
    })
    const said = check({ itemReviewed: { '@type': 'Claim', appearance: { url: 'https://example.org/told#top' } } })
    expect(sort(snapshot, said)).toMatchObject([{ stories: [asId('story')] }])
  })
})
