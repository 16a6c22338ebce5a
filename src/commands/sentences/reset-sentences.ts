/** Lets sentences begin again where cutting the text finds it (T4). */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import type { SentenceBoundId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'

export interface ResetSentencesArgs {
  readonly bounds: readonly SentenceBoundId[]
}

/** Removes corrected bounds, whoever corrected them. The text and everything marked in it stay as they are. */
export const resetSentences = defineCommand<ResetSentencesArgs>({
  name: 'resetSentences',
  plan: (draft, { bounds }) => {
    const rows = findRows(draft, 'sentenceBounds', bounds)
    if (isRejection(rows)) return rows
    for (const row of rows) draft.remove('sentenceBounds', row.id)
    const article = draft.get('revisions', rows[0]?.revision ?? null)?.article ?? null
    return { subject: { count: rows.length, article } }
  },
})
