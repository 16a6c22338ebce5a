/** Removes an import run with all its articles and what goes along (H2, H8). */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { removeArticles } from '#commands/shared/remove-articles.ts'
import type { BatchId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'

export interface RemoveBatchArgs {
  readonly batch: BatchId
}

/** Removes a batch, running or complete. New revisions it gave to articles of other batches stay. */
export const removeBatch = defineCommand<RemoveBatchArgs>({
  name: 'removeBatch',
  plan: (draft, { batch }) => {
    const row = findRow(draft, 'batches', batch)
    if (isRejection(row)) return row
    const articles = draft.byIndex('articles', 'batch', batch).map((article) => article.id)
    const { along, notices } = removeArticles(draft, articles)
    draft.remove('batches', batch)
    return { notices, subject: { name: row.name, count: articles.length, along } }
  },
})
