/** Takes tags off articles. */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import type { ArticleId } from '#domain/ids.ts'
import { isRejection, reject } from '#domain/rejection.ts'

export interface UntagArticlesArgs {
  readonly articles: readonly ArticleId[]
  readonly tags: readonly string[]
}

/** Takes tags off articles. Spaces around a tag do not count; refuses when no tag is left. */
export const untagArticles = defineCommand<UntagArticlesArgs>({
  name: 'untagArticles',
  plan: (draft, { articles, tags }) => {
    const rows = findRows(draft, 'articles', articles)
    if (isRejection(rows)) return rows
    const wanted = tags.map((tag) => tag.trim()).filter((tag) => tag !== '')
    if (wanted.length === 0) return reject('nothingChosen')
    for (const row of rows) draft.patch('articles', row.id, { tags: row.tags.filter((tag) => !wanted.includes(tag)) })
    return { subject: { count: rows.length, tags: wanted } }
  },
})
