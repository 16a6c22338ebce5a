/** Unlinks passages from their claim (C2). */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import { removeMentions } from '#commands/shared/settle-cells.ts'
import type { MentionId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'

export interface UnlinkMentionArgs {
  readonly mentions: readonly MentionId[]
}

/** Removes mentions. A judgement whose last mention goes is set back to not assessed in the same step, and that is said (C2). */
export const unlinkMention = defineCommand<UnlinkMentionArgs>({
  name: 'unlinkMention',
  plan: (draft, { mentions }) => {
    const rows = findRows(draft, 'mentions', mentions)
    if (isRejection(rows)) return rows
    const [first] = rows
    const subject = { count: rows.length, claim: first?.claim ?? null, article: first?.article ?? null }
    return { notices: removeMentions(draft, rows), subject }
  },
})
