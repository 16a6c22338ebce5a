/** Removes glosses (T6). */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import type { GlossId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'

export interface RemoveGlossArgs {
  readonly glosses: readonly GlossId[]
}

/** Removes glosses, whoever wrote them. */
export const removeGloss = defineCommand<RemoveGlossArgs>({
  name: 'removeGloss',
  plan: (draft, { glosses }) => {
    const rows = findRows(draft, 'glosses', glosses)
    if (isRejection(rows)) return rows
    for (const row of rows) draft.remove('glosses', row.id)
    const article = draft.get('revisions', rows[0]?.revision ?? null)?.article ?? null
    return { subject: { count: rows.length, article } }
  },
})
