/** Removes highlighted passages with their links (H8, C2). */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import { removeMentions } from '#commands/shared/settle-cells.ts'
import type { PassageId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'

export interface DeletePassagesArgs {
  readonly passages: readonly PassageId[]
}

/** Removes passages, everybody's links to them and their anchors; judgements that stood on them are set back (C2). */
export const deletePassages = defineCommand<DeletePassagesArgs>({
  name: 'deletePassages',
  plan: (draft, { passages }) => {
    const rows = findRows(draft, 'passages', passages)
    if (isRejection(rows)) return rows
    const mentions = rows.flatMap((row) => draft.byIndex('mentions', 'passage', row.id))
    const anchors = rows.flatMap((row) => draft.byIndex('anchors', 'passage', row.id))
    const notices = removeMentions(draft, mentions)
    for (const anchor of anchors) draft.remove('anchors', anchor.id)
    for (const row of rows) draft.remove('passages', row.id)
    return { notices, subject: { count: rows.length, links: mentions.length, article: rows[0]?.article ?? null } }
  },
})
