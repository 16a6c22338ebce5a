/** Changes the name or the note of a story. */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import type { StoryId } from '#domain/ids.ts'
import { isRejection, reject } from '#domain/rejection.ts'

export interface RenameStoryArgs {
  readonly story: StoryId
  readonly name?: string
  readonly note?: string
}

/** Sets name, note or both. Refuses an empty name. */
export const renameStory = defineCommand<RenameStoryArgs>({
  name: 'renameStory',
  plan: (draft, { story, name, note }) => {
    const row = findRow(draft, 'stories', story)
    if (isRejection(row)) return row
    if (name?.trim() === '') return reject('nameEmpty')
    draft.patch('stories', story, { name: name ?? row.name, note: note ?? row.note })
    return { subject: { story, name: name ?? row.name } }
  },
})
