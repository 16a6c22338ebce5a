/** Changes a claim; what touches its meaning calls its judgements into question (C12). */
import { defineCommand } from '#commands/define-command.ts'
import { cleanClaimFields, type ClaimFields } from '#commands/shared/claim-fields.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { sameMeaning } from '#domain/claim-version.ts'
import type { ClaimId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'

export interface ChangeClaimArgs {
  readonly claim: ClaimId
  readonly fields: Partial<ClaimFields>
}

/** Sets fields of a claim. A change of value, unit, comparator, time, actors or polarity raises its version (C12) and says how many judgements that marks. */
export const changeClaim = defineCommand<ChangeClaimArgs>({
  name: 'changeClaim',
  plan: (draft, { claim, fields: entered }) => {
    const row = findRow(draft, 'claims', claim)
    if (isRejection(row)) return row
    const fields = cleanClaimFields(entered)
    if (isRejection(fields)) return fields
    const after = { ...row, ...fields }
    const same = sameMeaning(row, after)
    draft.put('claims', { ...after, version: same ? row.version : row.version + 1 })
    const count = same ? 0 : draft.byIndex('assessments', 'claim', claim).length
    return {
      notices: count > 0 ? [{ key: 'claimChangedSince', params: { count } }] : [],
      subject: { claim, fields: Object.keys(fields), name: after.wording },
    }
  },
})
