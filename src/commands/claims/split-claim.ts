/** Splits some mentions of a claim off to a new claim (C1, C2). */
import { defineCommand } from '#commands/define-command.ts'
import { cleanClaimFields, type ClaimFields } from '#commands/shared/claim-fields.ts'
import { findRow, findRows } from '#commands/shared/find-rows.ts'
import { removeMentions } from '#commands/shared/settle-cells.ts'
import { asId, type ClaimId, type MentionId } from '#domain/ids.ts'
import { isRejection, reject } from '#domain/rejection.ts'
import { mentionId, storyClaimId } from '#domain/row-ids.ts'

export interface SplitClaimArgs extends Partial<Omit<ClaimFields, 'wording'>>, Pick<ClaimFields, 'wording'> {
  readonly claim: ClaimId
  readonly mentions: readonly MentionId[]
  /** Id of the new claim, if the caller wants to know it. */
  readonly id?: ClaimId
}

/**
 * Makes a new claim with the fields of the old one but those given, asked of the same stories, and moves mentions to it. Its cells
 * are not assessed: what was judged was the old wording (C2).
 */
export const splitClaim = defineCommand<SplitClaimArgs>({
  name: 'splitClaim',
  plan: (draft, { claim, mentions, id, ...entered }, { now, newId, actor }) => {
    const row = findRow(draft, 'claims', claim)
    if (isRejection(row)) return row
    const moved = findRows(draft, 'mentions', mentions)
    if (isRejection(moved)) return moved
    if (moved.some((mention) => mention.claim !== claim)) return reject('mentionOfOtherClaim')
    const fields = cleanClaimFields(entered)
    if (isRejection(fields)) return fields
    const split = id ?? asId<ClaimId>(newId())
    if (draft.get('claims', split)) return reject('idTaken')
    const madeFrom = moved[0]?.article ?? null
    draft.put('claims', { ...row, note: '', ...fields, id: split, version: 1, madeFrom, analyst: actor, at: now })
    for (const { story } of draft.byIndex('storyClaims', 'claim', claim))
      draft.put('storyClaims', { id: storyClaimId(story, split), extra: null, story, claim: split })
    const notices = removeMentions(draft, moved)
    for (const mention of moved)
      draft.put('mentions', { ...mention, id: mentionId(mention.passage, split, mention.analyst), claim: split })
    return { notices, subject: { claim: split, from: claim, count: moved.length, name: fields.wording } }
  },
})
