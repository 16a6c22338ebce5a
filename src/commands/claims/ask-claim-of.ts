/** Asks claims of stories (C13). */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import type { ClaimId, StoryId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'
import { storyClaimId } from '#domain/row-ids.ts'

export interface AskClaimOfArgs {
  readonly claims: readonly ClaimId[]
  readonly stories: readonly StoryId[]
}

/** Asks every claim of every story; those asked already stay as they are (C13). */
export const askClaimOf = defineCommand<AskClaimOfArgs>({
  name: 'askClaimOf',
  plan: (draft, { claims, stories }) => {
    const claimRows = findRows(draft, 'claims', claims)
    if (isRejection(claimRows)) return claimRows
    const storyRows = findRows(draft, 'stories', stories)
    if (isRejection(storyRows)) return storyRows
    for (const { id: claim } of claimRows)
      for (const { id: story } of storyRows) {
        const id = storyClaimId(story, claim)
        if (!draft.get('storyClaims', id)) draft.put('storyClaims', { id, extra: null, story, claim })
      }
    return { subject: { count: claimRows.length, stories: storyRows.length, claim: claimRows[0]?.id ?? null } }
  },
})
