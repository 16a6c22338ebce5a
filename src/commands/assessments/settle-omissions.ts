/** Gives omissions their reason, many at once (C4). */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { omissionRefused } from '#commands/shared/make-assessment.ts'
import { ownAssessments } from '#commands/shared/own-assessments.ts'
import { assessmentBreak } from '#domain/assessment-rules.ts'
import type { CellRef } from '#domain/cell.ts'
import type { Omission } from '#domain/records.ts'
import { isRejection, reject } from '#domain/rejection.ts'

export interface SettleOmissionsArgs {
  readonly cells: readonly CellRef[]
  readonly omission: Omission
}

/** Sets reason and reference on the acting analyst's omissions (C4). Refuses cells that are not judged "omits". */
export const settleOmissions = defineCommand<SettleOmissionsArgs>({
  name: 'settleOmissions',
  plan: (draft, { cells, omission }, context) => {
    const rows = ownAssessments(draft, cells, context)
    if (isRejection(rows)) return rows
    for (const row of rows) {
      if (row.judgement !== 'omits') return reject('notAnOmission')
      const after = { ...row, omission, at: context.now }
      const broken = assessmentBreak(after, [])
      if (broken) return reject(broken)
      const claim = findRow(draft, 'claims', row.claim)
      if (isRejection(claim)) return claim
      const article = findRow(draft, 'articles', row.article)
      if (isRejection(article)) return article
      const refused = omissionRefused(draft, claim, article, after, null)
      if (refused) return refused
      draft.put('assessments', after)
    }
    return { subject: { count: rows.length, reason: omission.reason, claim: rows[0]?.claim ?? null } }
  },
})
