/** Puts tags on articles. */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import type { ArticleId } from '#domain/ids.ts'
import { isRejection, reject } from '#domain/rejection.ts'

export interface TagArticlesArgs {
  readonly articles: readonly ArticleId[]
  readonly tags: readonly string[]
}

/** Puts tags on articles. Spaces around a tag do not count; refuses when no tag is left. */
export const tagArticles = defineCommand<TagArticlesArgs>({
  name: 'tagArticles',
  plan: (draft, { articles, tags }) => {
    const rows = findRows(draft, 'articles', articles)
    if (isRejection(rows)) return rows
    const wanted = tags.map((tag) => tag.trim()).filter((tag) => tag !== '')
    if (wanted.length === 0) return reject('nothingChosen')
    for (const row of rows) draft.patch('articles', row.id, { tags: [...new Set([...row.tags, ...wanted])] })
    return { subject: { count: rows.length, tags: wanted } }
  },
})
