/** Writes a note on a passage. */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import type { PassageId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'

export interface NotePassageArgs {
  readonly passage: PassageId
  /** Empty removes the note. */
  readonly note: string
}

/** Sets the note of a passage. */
export const notePassage = defineCommand<NotePassageArgs>({
  name: 'notePassage',
  plan: (draft, { passage, note }) => {
    const row = findRow(draft, 'passages', passage)
    if (isRejection(row)) return row
    draft.patch('passages', passage, { note })
    return { subject: { passage, article: row.article } }
  },
})
