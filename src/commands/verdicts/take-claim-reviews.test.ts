import { describe, expect, it } from 'vitest'
import type { ForeignReview, TakenReview } from '#domain/claim-reviews.ts'
import { refusal, run, smallProject, stateText, takeBack } from '#test/builders/project.ts'
import { anyId, storyRow, verdictRow } from '#test/builders/rows.ts'
import { takeClaimReviews } from './take-claim-reviews.ts'

const work = { kind: 'organisation', archiveUrl: null, date: null } as const

function taken(fields: Partial<ForeignReview> = {}, more: Partial<TakenReview> = {}): TakenReview {
  const review: ForeignReview = {
    path: '$',
    key: 'https://desk.example/1',
    id: 'check-1',
    identifier: null,
    claim: anyId('checked'),
    isOurs: false,
    wording: ' The earth is round ',
    language: 'en',
    time: null,
    firstSaid: null,
    rating: 'True',
    explanation: 'One can see it.',
    speaker: { name: 'Nino', kind: 'person' },
    appearances: [{ name: 'A page', url: 'https://example.org/page' }],
    cited: [
      { ...work, name: 'Desk', url: 'https://desk.example/1' },
      { ...work, name: 'desk ', url: 'https://desk.example/2' },
      { ...work, name: 'Bad', url: 'javascript:1' },
      { ...work, name: ' ', url: null },
    ],
    corrections: [{ text: 'It was flatter.', at: '2026-02-01T00:00:00.000Z' }],
    creator: { analyst: anyId('desk'), name: 'Desk', id: 'https://desk.example/' },
    at: '2026-01-01T00:00:00.000Z',
    original: { '@type': 'ClaimReview', unknown: 1 },
    ...fields,
  }
  return { review, onto: review.claim, rating: review.rating, stories: [], ...more }
}

const args = (...reviews: readonly TakenReview[]) => ({ reviews, file: 'checks.json' })

describe('takeClaimReviews', () => {
  it('[F1] [F4] [C13] writes claim, verdict and sources in the name of who published them', () => {
    const snapshot = smallProject({ stories: [storyRow('story-2')] })
    const story = anyId('story-2')
    const plan = run(snapshot, takeClaimReviews, args(taken({}, { stories: [story, anyId('gone')] })))
    expect(plan.subject).toEqual({ name: 'checks.json', count: 1, verdicts: 1 })
    expect(snapshot.get('claims', 'checked')).toMatchObject({ wording: 'The earth is round', analyst: 'desk' })
    expect(snapshot.get('verdicts', 'checked.verdict')).toMatchObject({
      rating: 'True',
      analyst: 'desk',
      at: '2026-01-01T00:00:00.000Z',
      extra: { claimReview: { key: 'https://desk.example/1', original: { unknown: 1 } } },
    })
    const citations = [...snapshot.byIndex('citations', 'verdict', 'checked.verdict')]
    const named = citations.map(({ source, url }) => [snapshot.get('sources', source)?.name, url])
    expect(named).toEqual([
      ['Desk', 'https://desk.example/1'],
      ['https://desk.example/2', 'https://desk.example/2'],
      ['Bad', null],
    ])
    const sources = [...snapshot.all('sources')]
    expect(sources).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'Nino', kind: 'person' }),
        expect.objectContaining({ name: 'A page', url: 'https://example.org/page' }),
      ]),
    )
    expect(snapshot.byIndex('storyClaims', 'claim', 'checked')).toMatchObject([{ story }])
    expect(snapshot.byIndex('corrections', 'claim', 'checked')).toMatchObject([{ at: '2026-02-01T00:00:00.000Z' }])
  })

  it('[F1] changes nothing the second time, and undo takes all of it back', () => {
    const snapshot = smallProject()
    const before = stateText(snapshot)
    const { changes } = run(snapshot, takeClaimReviews, args(taken()))
    expect(run(snapshot, takeClaimReviews, args(taken())).changes).toEqual([])
    takeBack(snapshot, changes)
    expect(stateText(snapshot)).toBe(before)
  })

  it('[F4] puts a verdict behind the one that is there, and never over it', () => {
    const snapshot = smallProject({ verdicts: [verdictRow('k', { rating: 'False' })] })
    run(snapshot, takeClaimReviews, args(taken({}, { onto: anyId('k') })))
    const own = snapshot.get('verdicts', 'k.verdict')
    expect(own).toMatchObject({ rating: 'False' })
    expect(snapshot.get('verdicts', 'k.verdict.check-1')).toMatchObject({ rating: 'True', claim: 'k' })
    expect(run(snapshot, takeClaimReviews, args(taken({}, { onto: anyId('k') }))).changes).toEqual([])
  })

  it('keeps what a file says of a claim without a verdict with the claim', () => {
    const snapshot = smallProject()
    run(snapshot, takeClaimReviews, args(taken({ rating: '', creator: null })))
    expect(snapshot.get('claims', 'checked')).toMatchObject({ analyst: 'ana', extra: { claim: { unknown: 1 } } })
    expect(snapshot.byIndex('verdicts', 'claim', 'checked')).toEqual([])
  })

  it('refuses nothing, and a claim without words', () => {
    expect(refusal(smallProject(), takeClaimReviews, args())).toBe('nothingChosen')
    expect(refusal(smallProject(), takeClaimReviews, args(taken({ wording: ' ' })))).toBe('wordingEmpty')
  })
})
