/** Records a correction of what was published on a claim. */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { asId, type ClaimId, type CorrectionId } from '#domain/ids.ts'
import { isRejection, reject } from '#domain/rejection.ts'

export interface AddCorrectionArgs {
  readonly claim: ClaimId
  readonly text: string
}

/** An entry with author and time; refuses empty words. */
export const addCorrection = defineCommand<AddCorrectionArgs>({
  name: 'addCorrection',
  plan: (draft, args, { actor, now, newId }) => {
    const claim = findRow(draft, 'claims', args.claim)
    if (isRejection(claim)) return claim
    const text = args.text.trim()
    if (text === '') return reject('correctionEmpty')
    const id = asId<CorrectionId>(newId())
    draft.put('corrections', { id, extra: null, claim: claim.id, text, analyst: actor, at: now })
    return { subject: { claim: claim.id } }
  },
})
