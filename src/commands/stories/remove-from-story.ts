/** Takes articles out of a story (C8). What was judged stays. */
import { defineCommand } from '#commands/define-command.ts'
import { findRow, findRows } from '#commands/shared/find-rows.ts'
import type { ArticleId, StoryId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'
import { storyArticleId } from '#domain/row-ids.ts'

export interface RemoveFromStoryArgs {
  readonly story: StoryId
  readonly articles: readonly ArticleId[]
}

/** Removes the places of articles in a story. Refuses when one has none. */
export const removeFromStory = defineCommand<RemoveFromStoryArgs>({
  name: 'removeFromStory',
  plan: (draft, { story, articles }) => {
    const row = findRow(draft, 'stories', story)
    if (isRejection(row)) return row
    const members = findRows(
      draft,
      'storyArticles',
      articles.map((article) => storyArticleId(story, article)),
    )
    if (isRejection(members)) return members
    for (const member of members) draft.remove('storyArticles', member.id)
    return { subject: { story, name: row.name, count: members.length } }
  },
})
