/** Checks of a file by what is to be done with them. Read-only. */
import { keptReview, ratingInScale, type ForeignReview, type TakenReview } from '#domain/claim-reviews.ts'
import type { ClaimId, StoryId } from '#domain/ids.ts'
import { sameJson } from '#domain/json.ts'
import type { Claim, Rating, Verdict } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { projectRatings, verdictsOf } from '#domain/verdict.ts'
import { isVisible } from '#domain/visible-articles.ts'
import { addressKey } from '#interchange/alike/address-key.ts'
import { verdictMessages } from '#i18n/messages/verdict.ts'
import { stableAddress } from '#interchange/published/stable-address.ts'

/**
 * `new`: a claim that is not here. `verdict`: a verdict on a claim that is. `here`: nothing is to be written. `changed`: the same check is
 * here and says something else, which is never overwritten (F4).
 */
export type ReviewStanding = 'new' | 'verdict' | 'here' | 'changed'

export interface SortedReview extends TakenReview {
  readonly standing: ReviewStanding
  /** True where its word is among those of the project, or nobody rated it. */
  readonly isInScale: boolean
}

/** A check is known by its id or its page, then its claim by its exact words. `scale`: the words verdicts are rated in here. */
export function sortReviews(
  snapshot: Snapshot,
  reviews: readonly ForeignReview[],
  scale: readonly Rating[],
): readonly SortedReview[] {
  const known = new KnownReviews(snapshot)
  return reviews.map((review): SortedReview => {
    const named = ratingInScale(review.rating, scale)
    const stories = known.storiesOf(review)
    const { standing, onto } = known.take(review, named ?? review.rating)
    const isInScale = review.rating === '' || named !== null
    return { review, onto, rating: named ?? review.rating, stories, standing, isInScale }
  })
}

/** The same with the words the project rates verdicts in. */
export function sortedReviews(snapshot: Snapshot, reviews: readonly ForeignReview[]): readonly SortedReview[] {
  return sortReviews(snapshot, reviews, projectRatings(snapshot) ?? verdictMessages.defaults)
}

/** Whether there is something to write. */
export function isToTake({ standing }: SortedReview): boolean {
  return standing === 'new' || standing === 'verdict'
}

interface Standing {
  readonly standing: ReviewStanding
  readonly onto: ClaimId
}

/** What is here, with what comes in of the same file. */
class KnownReviews {
  readonly #snapshot: Snapshot
  readonly #byWording = new Map<string, ClaimId>()
  readonly #byKey = new Map<string, Verdict>()
  readonly #stories = new Map<string, StoryId[]>()
  readonly #taken = new Map<string, ForeignReview>()

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot
    for (const { id, wording } of snapshot.all('claims'))
      if (!this.#byWording.has(wording)) this.#byWording.set(wording, id)
    for (const verdict of snapshot.all('verdicts')) {
      const kept = keptReview(verdict)
      if (kept) this.#byKey.set(kept.key, verdict)
    }
    for (const article of snapshot.all('articles')) {
      const key = addressKey(article.url)
      if (key === null || !isVisible(snapshot, article)) continue
      const stories = snapshot.byIndex('storyArticles', 'article', article.id).map(({ story }) => story)
      this.#stories.set(key, [...(this.#stories.get(key) ?? []), ...stories])
    }
  }

  /** Those of the articles it was said in. */
  storiesOf({ appearances }: ForeignReview): readonly StoryId[] {
    return [...new Set(appearances.flatMap(({ url }) => this.#stories.get(addressKey(url) ?? '') ?? []))]
  }

  take(review: ForeignReview, rating: string): Standing {
    const earlier = this.#taken.get(review.key)
    if (earlier)
      return { standing: sameJson(earlier.original, review.original) ? 'here' : 'changed', onto: earlier.claim }
    this.#taken.set(review.key, review)
    const same = this.#byKey.get(review.key)
    if (same) {
      const isSame = sameJson(keptReview(same)?.original ?? null, review.original)
      return { standing: isSame ? 'here' : 'changed', onto: same.claim }
    }
    return this.#ofOurs(review, rating) ?? this.#byClaim(review)
  }

  /** One that this program wrote of a verdict that is here; `null` for others. */
  #ofOurs({ claim, identifier, wording, rating: word, explanation }: ForeignReview, rating: string): Standing | null {
    const row = this.#snapshot.get('claims', claim)
    const verdict = verdictsOf(this.#snapshot, claim).find(({ id }) => stableAddress(`verdict ${id}`) === identifier)
    if (!row || !verdict) return null
    const isSame =
      row.wording === wording &&
      [rating, word].includes(verdict.rating.trim()) &&
      verdict.explanation.trim() === explanation
    return { standing: isSame ? 'here' : 'changed', onto: claim }
  }

  #byClaim({ claim, isOurs, wording, rating }: ForeignReview): Standing {
    const row: Claim | undefined = this.#snapshot.get('claims', claim)
    if (row && isOurs && row.wording !== wording) return { standing: 'changed', onto: claim }
    const onto = row && (isOurs || row.wording === wording) ? claim : this.#byWording.get(wording)
    if (onto !== undefined) return { standing: rating === '' ? 'here' : 'verdict', onto }
    if (row) return { standing: 'changed', onto: claim }
    this.#byWording.set(wording, claim)
    return { standing: 'new', onto: claim }
  }
}
