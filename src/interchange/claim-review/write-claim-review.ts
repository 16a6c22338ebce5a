/** The rated verdicts in scope as JSON-LD that may stand inside the `script` element of a page. */
import type { PublishSettings } from '#domain/publication.ts'
import { isRated, verdictsInScope } from '../annotations/verdicts.ts'
import type { PublishSource } from '../published/publish-source.ts'
import { counted, warned, type PublishedWriter, type Review } from '../published/published-writer.ts'
import { webAddress } from '../published/stable-address.ts'
import { claimReview } from './claim-review.ts'

export const claimReviewWriter: PublishedWriter = { escapesBroken: true, review, write }

/** A longer claim is cut where search engines show it. In UTF-16 code units. */
const longestShown = 75

async function* write(source: PublishSource, settings: PublishSettings): AsyncGenerator<string, void, undefined> {
  const reviews = reviewsOf(source, settings)
  const context = 'https://schema.org'
  const [first, ...more] = reviews
  const whole =
    first && more.length === 0
      ? { '@context': context, ...(first as object) }
      : { '@context': context, '@graph': reviews }
  yield `${scriptSafe(JSON.stringify(whole, null, 2))}\n`
}

function reviewsOf(source: PublishSource, settings: PublishSettings) {
  return verdictsInScope(source)
    .filter(isRated)
    .flatMap((verdict) => {
      const claim = source.snapshot.get('claims', verdict.claim)
      return claim ? [claimReview(source, claim, verdict, settings)] : []
    })
}

/** JSON stays the same JSON: inside strings, the only place where these stand, an escape means the character. */
export function scriptSafe(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

function review(source: PublishSource, settings: PublishSettings): Review {
  const { address, publisher } = settings.check
  const reviews = reviewsOf(source, settings)
  const claims = verdictsInScope(source).filter(isRated)
  const long = claims.filter(({ claim }) => (source.snapshot.get('claims', claim)?.wording.length ?? 0) > longestShown)
  const isNamed = webAddress(address.trim()) !== null
  const count = reviews.length
  const warnings = [
    ...warned('noVerdict', count === 0 ? 1 : 0),
    ...warned('checkAddressMissing', address.trim() === '' ? count : 0),
    ...warned('checkAddressWrong', address.trim() !== '' && !isNamed ? count : 0),
    ...warned('checkAddressShared', isNamed && count > 1 ? count : 0),
    ...warned('publisherMissing', publisher.trim() === '' ? count : 0),
    ...warned('claimLong', long.length),
  ]
  const [first] = reviews
  const sample = first ? scriptSafe(JSON.stringify(first, null, 2)) : null
  return { holds: [counted('verdicts', count)], warnings, sample }
}
