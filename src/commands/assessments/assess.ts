/** Judges one cell (C2 to C4, C10, C11), with a passage taken in the same step if it has none. */
import { defineCommand, type Notice, type PlanContext } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { judgeCell } from '#commands/shared/judge-cell.ts'
import { linkMention } from '#commands/shared/link-mention.ts'
import { ownMentions, type JudgementInput } from '#commands/shared/make-assessment.ts'
import { counted, removeMentions, settleCells } from '#commands/shared/settle-cells.ts'
import { takePassage, type PassageTarget } from '#commands/shared/take-passage.ts'
import type { CellRef } from '#domain/cell.ts'
import type { Draft } from '#domain/draft.ts'
import { isRejection, reject, type Rejection } from '#domain/rejection.ts'
import { assessmentId } from '#domain/row-ids.ts'

export interface AssessArgs extends CellRef, JudgementInput {
  /** A passage of this article that is linked in the same step; it is marked first if it is new. */
  readonly mark?: PassageTarget
  /** With `omits`: unlink the analyst's passages of this cell in the same step instead of refusing (C2). */
  readonly unlink?: boolean
}

/**
 * Writes the acting analyst's assessment of a cell. Refuses what C2 to C4 forbid. Where `agrees` finds passages and none
 * supports, the first that does not deny becomes the support, and that is said.
 */
export const assess = defineCommand<AssessArgs>({
  name: 'assess',
  plan: (draft, { claim, article, mark, unlink, ...input }, context) => {
    const cell: CellRef = { claim, article }
    const known = findRow(draft, 'claims', claim)
    if (isRejection(known)) return known
    const linked = mark ? linkMark(draft, cell, mark, context) : []
    if (isRejection(linked)) return linked
    const unlinked = unlink && input.judgement === 'omits' ? unlinkOwn(draft, cell, context) : []
    const judged = judgeCell(draft, cell, input, context)
    if (isRejection(judged)) return judged
    const supported = counted('nowSupports', judged.supports)
    return {
      notices: [...linked, ...unlinked, ...supported, ...settleCells(draft, [cell])],
      subject: { ...cell, judgement: input.judgement, reason: judged.assessment.omission?.reason ?? null },
    }
  },
})

function linkMark(draft: Draft, cell: CellRef, mark: PassageTarget, context: PlanContext): Notice[] | Rejection {
  const passage = takePassage(draft, mark, context)
  if (isRejection(passage)) return passage
  if (passage.article !== cell.article) return reject('passageOfOtherArticle')
  return linkMention(draft, passage, cell.claim, { role: 'supports' }, context)
}

/** The own judgement goes first: it is about to be replaced, so nobody needs to hear that it was set back. */
function unlinkOwn(draft: Draft, cell: CellRef, context: PlanContext): Notice[] {
  draft.remove('assessments', assessmentId(cell.claim, cell.article, context.actor))
  return removeMentions(draft, ownMentions(draft, cell, context))
}
