/** Stops asking claims of stories (C13). What was judged stays and is shown, outside coverage. */
import { defineCommand } from '#commands/define-command.ts'
import type { ClaimId, StoryId } from '#domain/ids.ts'
import { reject } from '#domain/rejection.ts'
import { storyClaimId } from '#domain/row-ids.ts'

export interface StopAskingClaimOfArgs {
  readonly claims: readonly ClaimId[]
  readonly stories: readonly StoryId[]
}

/** Takes the questions away (C13). Refuses when none of them was asked. */
export const stopAskingClaimOf = defineCommand<StopAskingClaimOfArgs>({
  name: 'stopAskingClaimOf',
  plan: (draft, { claims, stories }) => {
    const rows = claims
      .flatMap((claim) => stories.map((story) => storyClaimId(story, claim)))
      .flatMap((id) => draft.get('storyClaims', id) ?? [])
    if (rows.length === 0) return reject('notAsked')
    for (const row of rows) draft.remove('storyClaims', row.id)
    return { subject: { count: new Set(claims).size, stories: new Set(stories).size, claim: rows[0]?.claim ?? null } }
  },
})
