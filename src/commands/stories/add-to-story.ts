/** Puts articles into a story (C8, C13). */
import { defineCommand } from '#commands/define-command.ts'
import { findRow, findRows } from '#commands/shared/find-rows.ts'
import { joinStory } from '#commands/shared/join-story.ts'
import type { ArticleId, StoryId } from '#domain/ids.ts'
import type { StoryArticle } from '#domain/records.ts'
import { isRejection } from '#domain/rejection.ts'

export interface AddToStoryArgs {
  readonly story: StoryId
  readonly articles: readonly ArticleId[]
  /** `confirmed` unless the program proposes it (C8). */
  readonly status?: StoryArticle['status']
}

/** Adds articles to a story; an article may belong to several (C13). */
export const addToStory = defineCommand<AddToStoryArgs>({
  name: 'addToStory',
  plan: (draft, { story, articles, status = 'confirmed' }) => {
    const row = findRow(draft, 'stories', story)
    if (isRejection(row)) return row
    const rows = findRows(draft, 'articles', articles)
    if (isRejection(rows)) return rows
    const notices = joinStory(
      draft,
      story,
      rows.map((article) => article.id),
      status,
    )
    return { notices, subject: { story, name: row.name, count: rows.length } }
  },
})
