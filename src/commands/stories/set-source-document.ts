/** Says which article of a story is its source document. */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import type { ArticleId, StoryId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'
import { storyArticleId } from '#domain/row-ids.ts'

export interface SetSourceDocumentArgs {
  readonly story: StoryId
  /** `null`: the story has none. */
  readonly article: ArticleId | null
}

/** Marks one member as the source document; the one before becomes a version again. Refuses an article outside the story. */
export const setSourceDocument = defineCommand<SetSourceDocumentArgs>({
  name: 'setSourceDocument',
  plan: (draft, { story, article }) => {
    const row = findRow(draft, 'stories', story)
    if (isRejection(row)) return row
    const chosen = article === null ? null : findRow(draft, 'storyArticles', storyArticleId(story, article))
    if (isRejection(chosen)) return chosen
    const members = draft.byIndex('storyArticles', 'story', story).filter((member) => member.role === 'sourceDocument')
    for (const member of members) draft.patch('storyArticles', member.id, { role: 'version' })
    if (chosen) draft.patch('storyArticles', chosen.id, { role: 'sourceDocument' })
    return { subject: { story, name: row.name, article } }
  },
})
