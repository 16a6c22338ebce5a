/** Sets the language of articles by hand (T5). */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import type { ArticleId } from '#domain/ids.ts'
import type { Direction, LanguageMark, LanguageTag } from '#domain/records.ts'
import { isRejection, reject } from '#domain/rejection.ts'

export interface SetArticleLanguageArgs {
  readonly articles: readonly ArticleId[]
  readonly tag: LanguageTag
  readonly direction: Direction
}

/** Sets language and direction (T5). Passages that took theirs from the article follow; those set by hand stay. */
export const setArticleLanguage = defineCommand<SetArticleLanguageArgs>({
  name: 'setArticleLanguage',
  plan: (draft, { articles, tag, direction }) => {
    const rows = findRows(draft, 'articles', articles)
    if (isRejection(rows)) return rows
    if (!/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag)) return reject('languageTagBad')
    const language: LanguageMark = { tag, direction, basis: 'analyst', evidence: null }
    const passages = rows.flatMap((row) =>
      draft
        .byIndex('passages', 'article', row.id)
        .filter((passage) => passage.language.tag === row.language.tag && sameOrigin(passage.language, row.language)),
    )
    for (const row of rows) draft.patch('articles', row.id, { language })
    for (const passage of passages) draft.patch('passages', passage.id, { language })
    return { subject: { count: rows.length, language: tag } }
  },
})

function sameOrigin(passage: LanguageMark, article: LanguageMark): boolean {
  return passage.basis !== 'analyst' || article.basis === 'analyst'
}
