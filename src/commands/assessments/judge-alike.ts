/** Judges a cell as another analyst did, on the passages they linked (C10). It is a judgement of one's own from then on. */
import { assess } from '#commands/assessments/assess.ts'
import { defineCommand, type Notice, type PlanContext } from '#commands/define-command.ts'
import { linkMention } from '#commands/shared/link-mention.ts'
import type { JudgementInput } from '#commands/shared/make-assessment.ts'
import type { CellRef } from '#domain/cell.ts'
import type { Draft } from '#domain/draft.ts'
import type { AnalystId } from '#domain/ids.ts'
import { isRejection, reject } from '#domain/rejection.ts'
import { assessmentId } from '#domain/row-ids.ts'
import { cellKey } from '#domain/tables.ts'

export interface JudgeAlikeArgs extends CellRef, Pick<JudgementInput, 'statedValue' | 'note' | 'confidence' | 'basis'> {
  /** Whose judgement is shared. */
  readonly like: AnalystId
}

/**
 * Writes the acting analyst's assessment with the judgement, facets, reason, question and stated value of another. Their passages
 * of the cell become the acting analyst's too, unless the judgement is `omits`. Note, confidence and basis stay each one's own
 * (C11). Refuses what C2 to C4 forbid.
 */
export const judgeAlike = defineCommand<JudgeAlikeArgs>({
  name: 'judgeAlike',
  plan: (draft, { claim, article, like, ...own }, context) => {
    const cell: CellRef = { claim, article }
    const theirs = draft.get('assessments', assessmentId(claim, article, like))
    if (!theirs) return reject('notThere', { table: 'assessments' })
    const { judgement, facets, omission, question, statedValue } = theirs
    const linked = judgement === 'omits' ? [] : linkAlike(draft, cell, like, context)
    const judged = {
      judgement,
      facets,
      statedValue,
      ...(omission ? { omission } : {}),
      ...(question ? { question } : {}),
    }
    const outcome = assess.plan(draft, { ...cell, ...judged, ...own }, context)
    return isRejection(outcome) ? outcome : { ...outcome, notices: [...linked, ...(outcome.notices ?? [])] }
  },
})

function linkAlike(draft: Draft, cell: CellRef, like: AnalystId, context: PlanContext): Notice[] {
  const theirs = draft
    .byIndex('mentions', 'cell', cellKey(cell.claim, cell.article))
    .filter((mention) => mention.analyst === like)
  return theirs.flatMap((mention) => {
    const passage = draft.get('passages', mention.passage)
    return passage ? linkMention(draft, passage, cell.claim, mention, context) : []
  })
}
