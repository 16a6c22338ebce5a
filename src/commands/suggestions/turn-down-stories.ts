/** Says that articles do not tell the same story, so that it is not proposed again until they change (C8, C9). */
import { defineCommand } from '#commands/define-command.ts'
import { findRow, findRows } from '#commands/shared/find-rows.ts'
import { turnDown } from '#commands/shared/turn-down.ts'
import { groupingKinds, placeKey, storyKey, type StorySuggestion } from '#domain/grouping-suggestion.ts'
import { isRejection, reject } from '#domain/rejection.ts'

export interface TurnDownStoriesArgs {
  readonly proposals: readonly StorySuggestion[]
}

/** A new story is turned down as a whole, places in a story that is there one by one. */
export const turnDownStories = defineCommand<TurnDownStoriesArgs>({
  name: 'turnDownStories',
  plan: (draft, { proposals }, context) => {
    if (proposals.length === 0) return reject('nothingChosen')
    for (const { story, articles } of proposals) {
      const rows = findRows(draft, 'articles', articles)
      if (isRejection(rows)) return rows
      const ids = rows.map(({ id }) => id)
      const known = story === null ? null : findRow(draft, 'stories', story)
      if (isRejection(known)) return known
      if (known === null) {
        const key = storyKey(draft, ids)
        if (key !== null) turnDown(draft, { kind: groupingKinds.story, key, article: null }, context)
        continue
      }
      for (const article of ids) {
        const key = placeKey(draft, known.id, article)
        if (key !== null) turnDown(draft, { kind: groupingKinds.place, key, article }, context)
      }
    }
    return { subject: { count: proposals.length } }
  },
})
