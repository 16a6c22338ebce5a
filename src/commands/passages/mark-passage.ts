/** Highlights a passage, and links it to a claim in the same step if one is named (C1). */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { linkMention } from '#commands/shared/link-mention.ts'
import { settleCells } from '#commands/shared/settle-cells.ts'
import { takePassage, type NewPassage } from '#commands/shared/take-passage.ts'
import type { ClaimId } from '#domain/ids.ts'
import type { MentionRole } from '#domain/records.ts'
import { isRejection, reject } from '#domain/rejection.ts'
import { mentionId } from '#domain/row-ids.ts'

export interface MarkPassageArgs extends NewPassage {
  readonly link?: { readonly claim: ClaimId; readonly role?: MentionRole }
}

/** Marks a passage (T2, T3). The same stretch marked again is the same passage; refuses a link that is there already. */
export const markPassage = defineCommand<MarkPassageArgs>({
  name: 'markPassage',
  plan: (draft, { link, ...mark }, context) => {
    const passage = takePassage(draft, { mark }, context)
    if (isRejection(passage)) return passage
    const subject = { passage: passage.id, article: passage.article, claim: link?.claim ?? null }
    if (!link) return { subject }
    const claim = findRow(draft, 'claims', link.claim)
    if (isRejection(claim)) return claim
    if (draft.get('mentions', mentionId(passage.id, claim.id, context.actor))) return reject('alreadyLinked')
    const linked = linkMention(draft, passage, claim.id, { role: link.role ?? 'supports' }, context)
    return { notices: [...linked, ...settleCells(draft, [{ claim: claim.id, article: passage.article }])], subject }
  },
})
