/** Confirms proposed stories with all their articles (C8). */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import type { StoryId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'

export interface ConfirmStoriesArgs {
  readonly stories: readonly StoryId[]
}

/** Makes stories and the places of their articles confirmed (C8). */
export const confirmStories = defineCommand<ConfirmStoriesArgs>({
  name: 'confirmStories',
  plan: (draft, { stories }) => {
    const rows = findRows(draft, 'stories', stories)
    if (isRejection(rows)) return rows
    for (const row of rows) {
      const proposed = draft.byIndex('storyArticles', 'story', row.id).filter((member) => member.status === 'proposed')
      draft.patch('stories', row.id, { status: 'confirmed' })
      for (const member of proposed) draft.patch('storyArticles', member.id, { status: 'confirmed' })
    }
    return { subject: { count: rows.length, name: rows[0]?.name ?? null, story: rows[0]?.id ?? null } }
  },
})
