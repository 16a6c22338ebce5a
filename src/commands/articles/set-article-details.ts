/** Changes the title, outlet, author, address, note or date of retrieval of articles. */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import { isWebAddress } from '#commands/shared/web-address.ts'
import type { ArticleId } from '#domain/ids.ts'
import type { Article } from '#domain/records.ts'
import { isRejection, reject } from '#domain/rejection.ts'
import { dateProblem } from '#domain/valid-dates.ts'

export interface SetArticleDetailsArgs {
  readonly articles: readonly ArticleId[]
  readonly fields: Partial<Pick<Article, 'title' | 'outlet' | 'author' | 'url' | 'note' | 'retrieved'>>
}

/** Sets the given fields on all articles. Empty words become `null`; an address must begin with http:// or https://. */
export const setArticleDetails = defineCommand<SetArticleDetailsArgs>({
  name: 'setArticleDetails',
  plan: (draft, args) => {
    const rows = findRows(draft, 'articles', args.articles)
    if (isRejection(rows)) return rows
    const fields = cleaned(args.fields)
    if (fields.url && !isWebAddress(fields.url)) return reject('urlNotWeb')
    const problem = fields.retrieved ? dateProblem(fields.retrieved) : null
    if (problem) return reject(problem)
    for (const row of rows) {
      const titleBasis = fields.title === undefined || fields.title === row.title ? row.titleBasis : 'analyst'
      draft.patch('articles', row.id, { ...fields, titleBasis })
    }
    return {
      subject: { count: rows.length, fields: Object.keys(fields), articles: rows.slice(0, 20).map((row) => row.id) },
    }
  },
})

type Fields = SetArticleDetailsArgs['fields']

function cleaned(fields: Fields): Fields {
  const result: { -readonly [Name in keyof Fields]: Fields[Name] } = { ...fields }
  for (const name of ['title', 'outlet', 'author', 'url'] as const) {
    const value = result[name]
    if (typeof value === 'string') result[name] = value.trim() === '' ? null : value.trim()
  }
  return result
}
