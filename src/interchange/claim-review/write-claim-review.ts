/** The rated verdicts in scope as JSON-LD that may stand inside the `script` element of a page. */
import type { PublishSettings } from '#domain/publication.ts'
import type { Claim } from '#domain/records.ts'
import { isRated, verdictsInScope } from '../annotations/verdicts.ts'
import type { PublishSource } from '../published/publish-source.ts'
import { counted, warned, type PublishedWriter, type Review } from '../published/published-writer.ts'
import { webAddress } from '../published/stable-address.ts'
import { reviewAsItCame } from './as-it-came.ts'
import { claimReview } from './claim-review.ts'

export const claimReviewWriter: PublishedWriter = { escapesBroken: true, review, write }

/** A longer claim is cut where search engines show it. In UTF-16 code units. */
const longestShown = 75

async function* write(source: PublishSource, settings: PublishSettings): AsyncGenerator<string, void, undefined> {
  yield `${scriptSafe(JSON.stringify(fileOf(reviewsOf(source, settings)), null, 2))}\n`
}

/** A review that came without a context stands in a list, so that it stays as it came. */
function fileOf(reviews: readonly WrittenReview[]): object {
  const context = 'https://schema.org'
  const [first, ...more] = reviews
  const standsAlone = first !== undefined && more.length === 0 && (!first.isForeign || '@context' in first.review)
  return standsAlone
    ? { '@context': context, ...first.review }
    : { '@context': context, '@graph': reviews.map(({ review: one }) => one) }
}

interface WrittenReview {
  readonly claim: Claim
  readonly review: object
  /** Whether it came in, and is written as it came. */
  readonly isForeign: boolean
}

function reviewsOf(source: PublishSource, settings: PublishSettings): readonly WrittenReview[] {
  return verdictsInScope(source)
    .filter(isRated)
    .flatMap((verdict): readonly WrittenReview[] => {
      const claim = source.snapshot.get('claims', verdict.claim)
      if (!claim) return []
      const foreign = reviewAsItCame(source, verdict)
      const review = foreign ?? (claimReview(source, claim, verdict, settings) as object)
      return [{ claim, review, isForeign: foreign !== null }]
    })
}

/** JSON stays the same JSON: inside strings, the only place where these stand, an escape means the character. */
export function scriptSafe(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

function review(source: PublishSource, settings: PublishSettings): Review {
  const { address, publisher } = settings.check
  const reviews = reviewsOf(source, settings)
  const own = reviews.filter(({ isForeign }) => !isForeign)
  const isNamed = webAddress(address.trim()) !== null
  const count = own.length
  const warnings = [
    ...warned('noVerdict', reviews.length === 0 ? 1 : 0),
    ...warned('checksAsTheyCame', reviews.length - count),
    ...warned('checkAddressMissing', address.trim() === '' ? count : 0),
    ...warned('checkAddressWrong', address.trim() !== '' && !isNamed ? count : 0),
    ...warned('checkAddressShared', isNamed && count > 1 ? count : 0),
    ...warned('publisherMissing', publisher.trim() === '' ? count : 0),
    ...warned('claimLong', own.filter(({ claim }) => claim.wording.length > longestShown).length),
  ]
  const [first] = reviews
  const sample = first ? scriptSafe(JSON.stringify(first.review, null, 2)) : null
  return { holds: [counted('verdicts', reviews.length)], warnings, sample }
}
