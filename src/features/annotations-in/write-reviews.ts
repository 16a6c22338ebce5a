/** Takes in the checks of a file: one step, in commits that are planned within a frame each. */
import { takeClaimReviews } from '#commands/verdicts/take-claim-reviews.ts'
import { asId, type StepId } from '#domain/ids.ts'
import { checksInMessages as words } from '#i18n/messages/checks-in.ts'
import { rejectionText } from '#i18n/messages/rejections.ts'
import type { ProjectSession } from '#state/project-session.ts'
import { announce } from '#ui/LiveRegion.tsx'
import { namesOf } from './names-of.ts'
import { isToTake, sortedReviews } from './sort-reviews.ts'
import type { BringingIn, LookedAtReviews } from './use-annotations-in.ts'

const reviewsAtOnce = 50

/** What stands afterwards. `signal` stops between two commits; what was written until then undo takes back. */
export async function writeReviews(
  session: ProjectSession,
  { files, sorted, problems }: LookedAtReviews,
  signal: AbortSignal,
  tell: (state: BringingIn) => void,
): Promise<BringingIn> {
  const taken = sorted.filter(isToTake)
  const step = asId<StepId>(session.newId())
  for (let from = 0; from < taken.length; from += reviewsAtOnce) {
    if (signal.aborted) return { kind: 'stopped', words: words.stopped }
    tell({ kind: 'writing', done: from, total: taken.length })
    const reviews = taken
      .slice(from, from + reviewsAtOnce)
      .map(({ review, onto, rating, stories }) => ({ review, onto, rating, stories }))
    const args = { reviews, file: namesOf(files) }
    const result = await session.dispatch(takeClaimReviews, args, { step, waits: false })
    if (!result.ok) return { kind: 'failed', files, why: rejectionText(result.rejection) }
  }
  announce(words.done(taken.length))
  const after = sortedReviews(
    session.snapshot,
    sorted.map(({ review }) => review),
  )
  return { kind: 'reviewsDone', taken: taken.length, files, problems, sorted: after }
}
