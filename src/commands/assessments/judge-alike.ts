/** Judges a cell as another analyst did, on the passages they linked (C10). It is a judgement of one's own from then on. */
import { assess } from '#commands/assessments/assess.ts'
import { defineCommand, type Notice, type PlanContext } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { linkMention } from '#commands/shared/link-mention.ts'
import type { JudgementInput } from '#commands/shared/make-assessment.ts'
import { omissionBreak } from '#domain/assessment-rules.ts'
import type { Draft } from '#domain/draft.ts'
import type { AssessmentId } from '#domain/ids.ts'
import type { Assessment } from '#domain/records.ts'
import { isRejection, reject } from '#domain/rejection.ts'
import { cellKey } from '#domain/tables.ts'

export interface JudgeAlikeArgs extends Pick<JudgementInput, 'statedValue' | 'note' | 'confidence' | 'basis'> {
  /** The judgement that is shared, by the id it is filed under: in a file of others that need not be the one of its parts. */
  readonly like: AssessmentId
}

/**
 * Writes the acting analyst's assessment with the judgement, facets, reason, question and stated value of another. Their passages
 * of the cell become the acting analyst's too, unless the judgement is `omits`. Note, confidence and basis stay each one's own
 * (C11). Refuses what C2 to C4 forbid.
 */
export const judgeAlike = defineCommand<JudgeAlikeArgs>({
  name: 'judgeAlike',
  plan: (draft, { like, ...own }, context) => {
    const theirs = findRow(draft, 'assessments', like)
    if (isRejection(theirs)) return theirs
    // Else an own reason from before would stand in for the one they did not give.
    const broken = omissionBreak(theirs)
    if (broken) return reject(broken)
    const { claim, article, judgement, facets, omission, question, statedValue } = theirs
    const linked = judgement === 'omits' ? [] : linkAlike(draft, theirs, context)
    const judged = {
      judgement,
      facets,
      statedValue,
      ...(omission ? { omission } : {}),
      ...(question ? { question } : {}),
    }
    const outcome = assess.plan(draft, { claim, article, ...judged, ...own }, context)
    return isRejection(outcome) ? outcome : { ...outcome, notices: [...linked, ...(outcome.notices ?? [])] }
  },
})

function linkAlike(draft: Draft, { claim, article, analyst }: Assessment, context: PlanContext): Notice[] {
  const theirs = draft
    .byIndex('mentions', 'cell', cellKey(claim, article))
    .filter((mention) => mention.analyst === analyst)
  return theirs.flatMap((mention) => {
    const passage = draft.get('passages', mention.passage)
    return passage ? linkMention(draft, passage, claim, mention, context) : []
  })
}
