/** Says that a sentence does not tell a claim, so that it is not proposed again until the claim changes (C9, C12). */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import type { ClaimId, RevisionId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'
import { suggestionDecisionId } from '#domain/row-ids.ts'
import { passageForClaim, suggestionKey } from '#domain/suggestion.ts'

export interface TurnDownPassageArgs {
  readonly claim: ClaimId
  readonly revision: RevisionId
  /** The sentence, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** Writes the acting analyst's no; said again it changes nothing. */
export const turnDownPassage = defineCommand<TurnDownPassageArgs>({
  name: 'turnDownPassage',
  plan: (draft, { claim, revision, start, end }, { actor, now }) => {
    const known = findRow(draft, 'claims', claim)
    if (isRejection(known)) return known
    const text = findRow(draft, 'revisions', revision)
    if (isRejection(text)) return text
    const key = suggestionKey({ claim: known, revision, start, end })
    const id = suggestionDecisionId(key, actor)
    if (!draft.get('suggestionDecisions', id))
      draft.put('suggestionDecisions', {
        id,
        extra: null,
        kind: passageForClaim,
        key,
        article: text.article,
        claim,
        outcome: 'rejected',
        analyst: actor,
        at: now,
      })
    return { subject: { claim, article: text.article } }
  },
})
