/** Says that a verdict does not rest on a source. */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import type { SourceId, VerdictId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'
import { citationId } from '#domain/row-ids.ts'

export interface StopCitingArgs {
  readonly verdict: VerdictId
  readonly source: SourceId
}

/** The source itself stays, for mentions may name it. */
export const stopCiting = defineCommand<StopCitingArgs>({
  name: 'stopCiting',
  plan: (draft, { verdict: id, source }) => {
    const verdict = findRow(draft, 'verdicts', id)
    if (isRejection(verdict)) return verdict
    draft.patch('verdicts', id, { sources: verdict.sources.filter((each) => each !== source) })
    draft.remove('citations', citationId(id, source))
    return { subject: { claim: verdict.claim, source } }
  },
})
