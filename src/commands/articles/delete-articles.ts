/** Deletes articles with everything that goes along (H8). It can be undone; erasing is another thing. */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import { removeArticles } from '#commands/shared/remove-articles.ts'
import type { ArticleId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'

export interface DeleteArticlesArgs {
  readonly articles: readonly ArticleId[]
}

/** Deletes articles (H8); show `whatGoesAlong` before. Texts stay in their packs, so that undo finds them. */
export const deleteArticles = defineCommand<DeleteArticlesArgs>({
  name: 'deleteArticles',
  plan: (draft, { articles }) => {
    const rows = findRows(draft, 'articles', articles)
    if (isRejection(rows)) return rows
    const { along, notices } = removeArticles(
      draft,
      rows.map((row) => row.id),
    )
    return { notices, subject: { count: rows.length, name: rows[0]?.title ?? rows[0]?.firstWords ?? null, along } }
  },
})
