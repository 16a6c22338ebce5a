/** Removes articles with everything that goes along (H8), for deleting articles and batches. */
import type { Notice } from '#commands/define-command.ts'
import type { Draft } from '#domain/draft.ts'
import type { ArticleId } from '#domain/ids.ts'
import { alongTables, countAlong, whatGoesAlong, type AlongTable } from '#domain/what-goes-along.ts'
import { reopenOmissions } from './settle-cells.ts'

/** Removes the articles; gives how many rows of each table went along, and what to tell (H8, C4). */
export function removeArticles(
  draft: Draft,
  articles: readonly ArticleId[],
): { readonly along: Record<AlongTable, number>; readonly notices: Notice[] } {
  const rows = whatGoesAlong(draft, articles)
  for (const table of [...alongTables].reverse()) for (const row of rows[table]) draft.remove(table, row.id)
  for (const article of articles) draft.remove('articles', article)
  return { along: countAlong(rows), notices: reopenOmissions(draft, new Set(articles)) }
}
