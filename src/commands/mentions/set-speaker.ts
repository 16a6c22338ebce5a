/** Says who is named as speaking in mentions (C6). */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import { takeSource, type SourceInput } from '#commands/shared/take-source.ts'
import type { MentionId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'

export interface SetSpeakerArgs {
  readonly mentions: readonly MentionId[]
  /** A new name makes a new source; `null`: nobody is named. */
  readonly speaker: SourceInput | null
}

/** Sets the speaker of mentions (C6). */
export const setSpeaker = defineCommand<SetSpeakerArgs>({
  name: 'setSpeaker',
  plan: (draft, { mentions, speaker: input }, context) => {
    const rows = findRows(draft, 'mentions', mentions)
    if (isRejection(rows)) return rows
    const speaker = input ? takeSource(draft, input, context) : null
    if (isRejection(speaker)) return speaker
    for (const row of rows) draft.patch('mentions', row.id, { speaker })
    const [first] = rows
    return {
      subject: { count: rows.length, source: speaker, claim: first?.claim ?? null, article: first?.article ?? null },
    }
  },
})
