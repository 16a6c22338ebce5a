/** Takes a verdict away, with where its sources say it and what second readers said. */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import type { VerdictId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'

export interface RemoveVerdictArgs {
  readonly verdict: VerdictId
}

/** The sources themselves and the corrections of the claim stay. */
export const removeVerdict = defineCommand<RemoveVerdictArgs>({
  name: 'removeVerdict',
  plan: (draft, { verdict: id }) => {
    const verdict = findRow(draft, 'verdicts', id)
    if (isRejection(verdict)) return verdict
    for (const table of ['verdictReadings', 'citations'] as const)
      for (const row of draft.byIndex(table, 'verdict', id)) draft.remove(table, row.id)
    draft.remove('verdicts', id)
    return { subject: { claim: verdict.claim } }
  },
})
