/** Highlights many passages in one go, and links all of them to a claim if one is named (C1). */
import { defineCommand, type Notice } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { linkMention } from '#commands/shared/link-mention.ts'
import { settleCells } from '#commands/shared/settle-cells.ts'
import { takePassage, type NewPassage } from '#commands/shared/take-passage.ts'
import type { CellRef } from '#domain/cell.ts'
import type { ClaimId } from '#domain/ids.ts'
import { isRejection, reject } from '#domain/rejection.ts'
import { mentionId } from '#domain/row-ids.ts'

export interface MarkPassagesArgs {
  readonly marks: readonly NewPassage[]
  /** `null` marks only. */
  readonly claim: ClaimId | null
}

/** All or nothing. What is linked already stays as it is; refuses when that is all of it. */
export const markPassages = defineCommand<MarkPassagesArgs>({
  name: 'markPassages',
  plan: (draft, { marks, claim: id }, context) => {
    const claim = id === null ? null : findRow(draft, 'claims', id)
    if (isRejection(claim)) return claim
    const cells: CellRef[] = []
    const notices: Notice[] = []
    for (const mark of marks) {
      const passage = takePassage(draft, { mark }, context)
      if (isRejection(passage)) return passage
      if (!claim || draft.get('mentions', mentionId(passage.id, claim.id, context.actor))) continue
      notices.push(...linkMention(draft, passage, claim.id, { role: 'supports' }, context))
      cells.push({ claim: claim.id, article: passage.article })
    }
    if (claim && cells.length === 0) return reject('alreadyLinked')
    const count = draft.changes().filter(({ table }) => table === (claim ? 'mentions' : 'passages')).length
    return {
      // The same stories may be asked because of several articles.
      notices: [...notices.slice(0, 1), ...settleCells(draft, cells)],
      subject: { count, claim: claim?.id ?? null },
    }
  },
})
