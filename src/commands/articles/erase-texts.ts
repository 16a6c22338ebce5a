/** The first half of erasing (H8): takes the rows out of the tables. Their words are blanked when the project is opened next. */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import { removeArticles } from '#commands/shared/remove-articles.ts'
import { deleteClaims } from '#commands/claims/delete-claims.ts'
import { deleteStory } from '#commands/stories/delete-story.ts'
import { withoutFiles } from '#domain/erasure/blank-row.ts'
import { eraseCommandName } from '#domain/erasure/erasure.ts'
import type { Draft } from '#domain/draft.ts'
import type { ArticleId, ClaimId, StoryId } from '#domain/ids.ts'
import type { Row } from '#domain/records.ts'
import { isRejection } from '#domain/rejection.ts'

export interface EraseTextsArgs {
  readonly articles: readonly ArticleId[]
  readonly claims: readonly ClaimId[]
  readonly stories: readonly StoryId[]
}

/** Never taken back. Refuses articles, claims and stories that are not there; what imports say of files that hold nothing else goes too. */
export const eraseTexts = defineCommand<EraseTextsArgs>({
  name: eraseCommandName,
  plan: (draft, { articles, claims, stories }, context) => {
    // Of articles that are deleted already only what was made from them is left.
    const rows = articles.length === 0 && claims.length > 0 ? [] : findRows(draft, 'articles', articles)
    if (isRejection(rows)) return rows
    const { notices } = removeArticles(
      draft,
      rows.map(({ id }) => id),
    )
    dropFiles(draft, rows)
    const claimsGone = claims.length === 0 ? {} : deleteClaims.plan(draft, { claims }, context)
    if (isRejection(claimsGone)) return claimsGone
    for (const story of stories) {
      const outcome = deleteStory.plan(draft, { story }, context)
      if (isRejection(outcome)) return outcome
    }
    return { notices, subject: { count: rows.length, articles, claims, stories } }
  },
})

/** Takes files that nothing else came out of from what imports say, once the articles are gone. */
function dropFiles(draft: Draft, articles: readonly Row<'articles'>[]): void {
  const files = new Set(articles.flatMap(({ batch, fileName }) => (fileName === null ? [] : [`${batch}/${fileName}`])))
  for (const batch of new Set(articles.map((article) => article.batch))) {
    for (const { fileName } of draft.byIndex('articles', 'batch', batch)) files.delete(`${batch}/${fileName ?? ''}`)
    const row = draft.get('batches', batch)
    const rest = row && withoutFiles(row, files)
    if (rest && rest !== row) draft.patch('batches', batch, { name: rest.name, files: rest.files })
  }
}
