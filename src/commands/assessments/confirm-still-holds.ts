/** Says that judgements still hold after their claim or article changed, in bulk too (C12). */
import { defineCommand } from '#commands/define-command.ts'
import { ownAssessments } from '#commands/shared/own-assessments.ts'
import type { CellRef } from '#domain/cell.ts'
import { isOlder } from '#domain/claim-version.ts'
import { isRejection, reject } from '#domain/rejection.ts'

export interface ConfirmStillHoldsArgs {
  readonly cells: readonly CellRef[]
}

/** Brings the acting analyst's judgements to the present claim and revision (C11, C12). Refuses when none was marked. */
export const confirmStillHolds = defineCommand<ConfirmStillHoldsArgs>({
  name: 'confirmStillHolds',
  plan: (draft, { cells }, context) => {
    const rows = ownAssessments(draft, cells, context)
    if (isRejection(rows)) return rows
    const stale = rows.filter((row) => isOlder(draft, row))
    if (stale.length === 0) return reject('nothingChangedSince')
    for (const row of stale) {
      const revision = draft.get('articles', row.article)?.revision ?? row.revision
      const claimVersion = draft.get('claims', row.claim)?.version ?? row.claimVersion
      draft.patch('assessments', row.id, { revision, claimVersion, at: context.now })
    }
    return { subject: { count: stale.length, claim: stale[0]?.claim ?? null, article: stale[0]?.article ?? null } }
  },
})
