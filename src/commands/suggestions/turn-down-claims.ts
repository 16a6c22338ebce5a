/** Says that sentences are worth no claim, so that they are not proposed again as long as their text is the same (C9). */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { isRejection } from '#domain/rejection.ts'
import { suggestionDecisionId } from '#domain/row-ids.ts'
import { proposedClaim, proposedClaimKey, type ClaimSuggestion } from '#domain/suggestion.ts'

export interface TurnDownClaimsArgs {
  readonly sentences: readonly ClaimSuggestion[]
}

/** Writes the acting analyst's no to each, as one step; said again it changes nothing. */
export const turnDownClaims = defineCommand<TurnDownClaimsArgs>({
  name: 'turnDownClaims',
  plan: (draft, { sentences }, { actor, now }) => {
    for (const sentence of sentences) {
      const text = findRow(draft, 'revisions', sentence.revision)
      if (isRejection(text)) return text
      const key = proposedClaimKey(sentence)
      const id = suggestionDecisionId(key, actor)
      if (draft.get('suggestionDecisions', id)) continue
      draft.put('suggestionDecisions', {
        id,
        extra: null,
        kind: proposedClaim,
        key,
        article: text.article,
        claim: null,
        outcome: 'rejected',
        analyst: actor,
        at: now,
      })
    }
    return { subject: { count: sentences.length } }
  },
})
