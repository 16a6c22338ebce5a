/** Takes in checks of others: claims with verdicts and what they rest on, with who made them and all their file said (F1, F4). */
import { defineCommand, type PlanContext } from '#commands/define-command.ts'
import { takeCreator } from '#commands/shared/take-creator.ts'
import { takeSource } from '#commands/shared/take-source.ts'
import { isWebAddress } from '#commands/shared/web-address.ts'
import { keptReview, type CitedWork, type ForeignReview, type TakenReview } from '#domain/claim-reviews.ts'
import type { Draft } from '#domain/draft.ts'
import { asId, type ClaimId, type CorrectionId, type SourceId } from '#domain/ids.ts'
import type { Claim } from '#domain/records.ts'
import { isRejection, reject } from '#domain/rejection.ts'
import { citationId, furtherVerdictId, storyClaimId, verdictId } from '#domain/row-ids.ts'
import { dateProblem } from '#domain/valid-dates.ts'
import { verdictsOf } from '#domain/verdict.ts'

export interface TakeClaimReviewsArgs {
  readonly reviews: readonly TakenReview[]
  /** The name of the file they stood in. */
  readonly file: string
}

/**
 * Writes claims that are not there, and verdicts that are not: beside the one a claim has already, never over it. Taking a file in twice
 * changes nothing.
 */
export const takeClaimReviews = defineCommand<TakeClaimReviewsArgs>({
  name: 'takeClaimReviews',
  plan: (draft, { reviews, file }, context) => {
    if (reviews.length === 0) return reject('nothingChosen')
    if (reviews.some(({ review }) => review.wording.trim() === '')) return reject('wordingEmpty')
    let [claims, verdicts] = [0, 0]
    for (const taken of reviews) {
      if (takeClaim(draft, taken, context)) claims += 1
      if (takeVerdict(draft, taken, context)) verdicts += 1
    }
    return { subject: { name: file, count: claims, verdicts } }
  },
})

/** True when the claim was not there. */
function takeClaim(draft: Draft, { review, onto, stories }: TakenReview, context: PlanContext): boolean {
  const isNew = draft.get('claims', onto) === undefined
  if (isNew) {
    draft.put('claims', claimOf(onto, review, takeCreator(draft, review.creator, context), context))
    if (review.speaker) takeSource(draft, review.speaker, context)
    for (const { name, url } of review.appearances) addAppearance(draft, name, url, context)
  }
  for (const story of stories) {
    const id = storyClaimId(story, onto)
    if (draft.get('stories', story) && !draft.get('storyClaims', id))
      draft.put('storyClaims', { id, extra: null, story, claim: onto })
  }
  return isNew
}

function claimOf(
  id: ClaimId,
  { wording, language, time, firstSaid, rating, original, at }: ForeignReview,
  analyst: Claim['analyst'],
  { now }: PlanContext,
): Omit<Claim, 'rev'> {
  const sound = (bounds: Claim['time']) => (bounds && dateProblem(bounds) === null ? bounds : null)
  return {
    id,
    // Of one that has a verdict the file is kept there.
    extra: rating === '' ? { claim: original } : null,
    wording: wording.trim(),
    language,
    type: 'other',
    quantity: null,
    time: sound(time),
    firstSaid: sound(firstSaid),
    actors: [],
    polarity: 'affirmed',
    aboutSaying: false,
    note: '',
    version: 1,
    madeFrom: null,
    analyst,
    at: at ?? now,
  }
}

/** Where it was said, to be named as a source; a name that is known stays as it is. */
function addAppearance(draft: Draft, name: string, url: string | null, context: PlanContext): void {
  const source = takeSource(draft, { name, kind: 'document' }, context)
  if (isRejection(source) || url === null || !isWebAddress(url)) return
  if (draft.get('sources', source)?.url === null) draft.patch('sources', source, { url })
}

/** True when the verdict was not there. */
function takeVerdict(draft: Draft, { review, onto, rating }: TakenReview, context: PlanContext): boolean {
  if (rating.trim() === '') return false
  const present = verdictsOf(draft, onto)
  const own = verdictId(onto)
  const id = present.length === 0 ? own : furtherVerdictId(onto, review.id)
  if (present.some((verdict) => verdict.id === id || keptReview(verdict)?.key === review.key)) return false
  const analyst = takeCreator(draft, review.creator, context)
  const at = review.at ?? context.now
  const { key, explanation, original } = review
  const cited = citedWorks(draft, review, context)
  draft.put('verdicts', {
    id,
    extra: { claimReview: { key, rating, explanation, original } },
    claim: onto,
    rating,
    explanation,
    sources: [...cited.keys()],
    analyst,
    at,
  })
  for (const [source, { url, archiveUrl, date }] of cited) {
    const where = {
      url: webOrNull(url),
      archiveUrl: webOrNull(archiveUrl),
      date: date && dateProblem(date) ? null : date,
    }
    draft.put('citations', { id: citationId(id, source), extra: null, verdict: id, source, ...where, analyst, at })
  }
  for (const { text, at: corrected } of review.corrections) {
    const correction = asId<CorrectionId>(context.newId())
    draft.put('corrections', { id: correction, extra: null, claim: onto, text, analyst, at: corrected ?? at })
  }
  return true
}

function citedWorks(draft: Draft, review: ForeignReview, context: PlanContext): ReadonlyMap<SourceId, CitedWork> {
  const cited = new Map<SourceId, CitedWork>()
  for (const work of review.cited) {
    const source = citedSource(draft, work, cited, context)
    if (source !== null) cited.set(source, work)
  }
  return cited
}

/** A verdict cites a source once: a second work of the same name goes by its address. */
function citedSource(
  draft: Draft,
  { name, kind, url }: CitedWork,
  cited: ReadonlyMap<SourceId, CitedWork>,
  context: PlanContext,
): SourceId | null {
  const source = takeSource(draft, { name, kind }, context)
  if (isRejection(source)) return null
  if (!cited.has(source)) return source
  if (url === null || cited.get(source)?.url === url) return null
  const other = takeSource(draft, { name: url, kind }, context)
  return isRejection(other) || cited.has(other) ? null : other
}

function webOrNull(url: string | null): string | null {
  return url !== null && isWebAddress(url) ? url : null
}
