/** Sets when articles were published, with bounds and basis (C7). */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import type { DateBounds } from '#domain/date-bounds.ts'
import type { ArticleId } from '#domain/ids.ts'
import { isRejection, reject } from '#domain/rejection.ts'
import { dateProblem } from '#domain/valid-dates.ts'

export interface SetPublishedArgs {
  readonly articles: readonly ArticleId[]
  /** `null` takes the date away. */
  readonly published: DateBounds | null
}

/** Sets the date of publication (C7). Refuses days the calendar does not have, and bounds in the wrong order. */
export const setPublished = defineCommand<SetPublishedArgs>({
  name: 'setPublished',
  plan: (draft, { articles, published }) => {
    const rows = findRows(draft, 'articles', articles)
    if (isRejection(rows)) return rows
    const problem = published && dateProblem(published)
    if (problem) return reject(problem)
    for (const row of rows) draft.patch('articles', row.id, { published })
    const [first] = rows
    return { subject: { count: rows.length, article: first?.id ?? null, removed: published === null } }
  },
})
