/** Links a passage to a claim (C1, C13). */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { linkMention } from '#commands/shared/link-mention.ts'
import { settleCells } from '#commands/shared/settle-cells.ts'
import { takeSource, type SourceInput } from '#commands/shared/take-source.ts'
import type { ClaimId, PassageId } from '#domain/ids.ts'
import type { MentionRole } from '#domain/records.ts'
import { isRejection, reject } from '#domain/rejection.ts'
import { mentionId } from '#domain/row-ids.ts'

export interface LinkPassageArgs {
  readonly passage: PassageId
  readonly claim: ClaimId
  /** `supports` unless said otherwise. */
  readonly role?: MentionRole
  readonly speaker?: SourceInput
}

/** Writes a mention of the acting analyst. An own "omits" in this cell is set back, and that is said (C2). */
export const linkPassage = defineCommand<LinkPassageArgs>({
  name: 'linkPassage',
  plan: (draft, args, context) => {
    const passage = findRow(draft, 'passages', args.passage)
    if (isRejection(passage)) return passage
    const claim = findRow(draft, 'claims', args.claim)
    if (isRejection(claim)) return claim
    if (draft.get('mentions', mentionId(passage.id, claim.id, context.actor))) return reject('alreadyLinked')
    const speaker = args.speaker ? takeSource(draft, args.speaker, context) : null
    if (isRejection(speaker)) return speaker
    const linked = linkMention(draft, passage, claim.id, { role: args.role ?? 'supports', speaker }, context)
    const cell = { claim: claim.id, article: passage.article }
    return { notices: [...linked, ...settleCells(draft, [cell])], subject: { ...cell, passage: passage.id } }
  },
})
