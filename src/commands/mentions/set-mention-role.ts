/** Says what a mention does for its claim: supports it, denies it, names its speaker (C2). */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import { settleCells } from '#commands/shared/settle-cells.ts'
import type { MentionId } from '#domain/ids.ts'
import type { MentionRole } from '#domain/records.ts'
import { isRejection } from '#domain/rejection.ts'

export interface SetMentionRoleArgs {
  readonly mentions: readonly MentionId[]
  readonly role: MentionRole
}

/** Sets the role. An agreement that no mention supports any longer is set back, and that is said (C2). */
export const setMentionRole = defineCommand<SetMentionRoleArgs>({
  name: 'setMentionRole',
  plan: (draft, { mentions, role }) => {
    const rows = findRows(draft, 'mentions', mentions)
    if (isRejection(rows)) return rows
    for (const row of rows) draft.patch('mentions', row.id, { role })
    const [first] = rows
    const subject = { count: rows.length, role, claim: first?.claim ?? null, article: first?.article ?? null }
    return { notices: settleCells(draft, rows), subject }
  },
})
