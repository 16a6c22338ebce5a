/** Dissolves a story (C8). Its articles, claims and judgements stay. */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import type { StoryId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'

export interface DeleteStoryArgs {
  readonly story: StoryId
}

/** Removes the story, the places of its articles and its questions (C8, C13). */
export const deleteStory = defineCommand<DeleteStoryArgs>({
  name: 'deleteStory',
  plan: (draft, { story }) => {
    const row = findRow(draft, 'stories', story)
    if (isRejection(row)) return row
    const members = draft.byIndex('storyArticles', 'story', story)
    const questions = draft.byIndex('storyClaims', 'story', story)
    for (const question of questions) draft.remove('storyClaims', question.id)
    for (const member of members) draft.remove('storyArticles', member.id)
    draft.remove('stories', story)
    return { subject: { name: row.name, count: members.length } }
  },
})
