/** Takes corrections away that were entered by mistake. */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import type { CorrectionId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'

export interface RemoveCorrectionsArgs {
  readonly corrections: readonly CorrectionId[]
}

/** The history keeps what they said. */
export const removeCorrections = defineCommand<RemoveCorrectionsArgs>({
  name: 'removeCorrections',
  plan: (draft, { corrections }) => {
    const rows = findRows(draft, 'corrections', corrections)
    if (isRejection(rows)) return rows
    for (const row of rows) draft.remove('corrections', row.id)
    return { subject: { count: rows.length, claim: rows[0]?.claim ?? null } }
  },
})
