/** Sets cells back to not assessed: the absence of a row (H1). Passages stay linked. */
import { defineCommand } from '#commands/define-command.ts'
import { ownAssessments } from '#commands/shared/own-assessments.ts'
import type { CellRef } from '#domain/cell.ts'
import { isRejection } from '#domain/rejection.ts'

export interface ClearAssessmentArgs {
  readonly cells: readonly CellRef[]
}

/** Removes the acting analyst's assessments. Refuses a cell that has none. */
export const clearAssessment = defineCommand<ClearAssessmentArgs>({
  name: 'clearAssessment',
  plan: (draft, { cells }, context) => {
    const rows = ownAssessments(draft, cells, context)
    if (isRejection(rows)) return rows
    for (const row of rows) draft.remove('assessments', row.id)
    return { subject: { count: rows.length, claim: rows[0]?.claim ?? null, article: rows[0]?.article ?? null } }
  },
})
