/** Says that the acting analyst read whole articles, or takes it back (C11). */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import type { ArticleId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'

export interface MarkReadArgs {
  readonly articles: readonly ArticleId[]
  readonly read: boolean
}

/** Adds or removes the acting analyst among the readers. */
export const markRead = defineCommand<MarkReadArgs>({
  name: 'markRead',
  plan: (draft, { articles, read }, { actor }) => {
    const rows = findRows(draft, 'articles', articles)
    if (isRejection(rows)) return rows
    for (const row of rows) {
      const others = row.readBy.filter((analyst) => analyst !== actor)
      if (row.readBy.includes(actor) !== read)
        draft.patch('articles', row.id, { readBy: read ? [...others, actor] : others })
    }
    return { subject: { count: rows.length, read, article: rows[0]?.id ?? null } }
  },
})
