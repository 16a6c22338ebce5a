/** Says that an article does not have its text or facts from there, so that it is not proposed again until it changes (C6, C9). */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { turnDown } from '#commands/shared/turn-down.ts'
import { groupingKinds, originKey, type OriginSuggestion } from '#domain/grouping-suggestion.ts'
import { isRejection } from '#domain/rejection.ts'

/** Writes the acting analyst's no; said again it changes nothing. */
export const turnDownOrigin = defineCommand<OriginSuggestion>({
  name: 'turnDownOrigin',
  plan: (draft, suggestion, context) => {
    const article = findRow(draft, 'articles', suggestion.article)
    if (isRejection(article)) return article
    const key = originKey(draft, suggestion)
    if (key !== null) turnDown(draft, { kind: groupingKinds.origin, key, article: article.id }, context)
    return { subject: { article: article.id } }
  },
})
