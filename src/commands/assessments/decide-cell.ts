/** Writes or withdraws the project's decision on a cell (C10). */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { omissionRefused } from '#commands/shared/make-assessment.ts'
import { saysSomething } from '#commands/shared/settle-cells.ts'
import { facetMarks, facetsBreak, omissionBreak, type FacetInput } from '#domain/assessment-rules.ts'
import type { CellRef } from '#domain/cell.ts'
import type { Draft, Unsaved } from '#domain/draft.ts'
import type { Judgement } from '#domain/judgement.ts'
import type { Omission } from '#domain/records.ts'
import { isRejection, reject, type Rejection } from '#domain/rejection.ts'
import { decisionId } from '#domain/row-ids.ts'
import { cellKey } from '#domain/tables.ts'

export interface DecideCellArgs extends CellRef {
  /** `null` withdraws the decision. */
  readonly decision: {
    readonly judgement: Judgement
    readonly facets?: readonly FacetInput[]
    readonly omission?: Omission
    /** Why the project sees it so; may not be empty. */
    readonly reason: string
  } | null
}

/** Decides a cell for the project, with author and reason (C10). Facets and omissions obey C2 and C4; what says something needs a passage. */
export const decideCell = defineCommand<DecideCellArgs>({
  name: 'decideCell',
  plan: (draft, { claim: claimId, article: articleId, decision }, { actor, now }) => {
    const claim = findRow(draft, 'claims', claimId)
    if (isRejection(claim)) return claim
    const article = findRow(draft, 'articles', articleId)
    if (isRejection(article)) return article
    const id = decisionId(claim.id, article.id)
    const cell: CellRef = { claim: claim.id, article: article.id }
    if (!decision) {
      if (!draft.get('decisions', id)) return reject('notDecided')
      draft.remove('decisions', id)
      return { subject: { ...cell, judgement: null } }
    }
    const { judgement, reason } = decision
    const omission = judgement === 'omits' ? (decision.omission ?? null) : null
    const facets = judgement === 'agrees' || judgement === 'differs' ? facetMarks(decision.facets ?? [], claim) : []
    const made = { id, extra: null, ...cell, judgement, facets, omission, reason, analyst: actor, at: now }
    const refused = decisionRefused(draft, made) ?? omissionRefused(draft, claim, article, made, null)
    if (refused) return refused
    draft.put('decisions', made)
    return { subject: { ...cell, judgement } }
  },
})

function decisionRefused(draft: Draft, made: Unsaved<'decisions'>): Rejection | null {
  if (made.reason.trim() === '') return reject('decisionNeedsReason')
  const broken = omissionBreak(made) ?? facetsBreak(made)
  if (broken) return reject(broken)
  const mentions = draft.byIndex('mentions', 'cell', cellKey(made.claim, made.article))
  return saysSomething(made) && mentions.length === 0 ? reject('decisionNeedsMention') : null
}
