/** Corrects the edges of a passage. A passage never moves (T4): one with the new edges takes its place, with its links. */
import { defineCommand } from '#commands/define-command.ts'
import { deletePassages } from '#commands/passages/delete-passages.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { linkMention } from '#commands/shared/link-mention.ts'
import { takePassage } from '#commands/shared/take-passage.ts'
import type { Draft } from '#domain/draft.ts'
import type { MentionId, PassageId } from '#domain/ids.ts'
import type { Mention, Position } from '#domain/records.ts'
import { isRejection, reject } from '#domain/rejection.ts'
import { mentionId } from '#domain/row-ids.ts'

export interface ReplacePassageArgs {
  readonly passage: PassageId
  /** Id of the passage that takes its place, chosen by the caller, who wants to know it. */
  readonly by: PassageId
  /** From `positionIn` on the text of the passage's own revision, on whole graphemes (T2, T3). */
  readonly position: Position
}

/**
 * Marks the new stretch, or takes the passage that is there, links it as the old one was linked, and removes the old one; judgements
 * and omissions that rested on it rest on the new one. Refuses where another analyst marked or linked the passage: they meant its
 * words as they are.
 */
export const replacePassage = defineCommand<ReplacePassageArgs>({
  name: 'replacePassage',
  plan: (draft, { passage, by, position }, context) => {
    const old = findRow(draft, 'passages', passage)
    if (isRejection(old)) return old
    const mentions = draft.byIndex('mentions', 'passage', passage)
    if ([old, ...mentions].some(({ analyst }) => analyst !== context.actor)) return reject('passageOfOthers')
    const { revision, language, note } = old
    const fresh = takePassage(draft, { mark: { id: by, revision, position, language, note } }, context)
    if (isRejection(fresh)) return fresh
    const subject = { passage: fresh.id, article: fresh.article }
    if (fresh.id === passage) return { subject }
    // Where the new stretch was a passage already, both notes stay.
    if (fresh.id !== by) draft.patch('passages', fresh.id, { note: [fresh.note, note].filter(Boolean).join('\n\n') })
    const linked = mentions.flatMap((mention) => linkMention(draft, fresh, mention.claim, mention, context))
    for (const mention of mentions) pointTo(draft, mention, mentionId(fresh.id, mention.claim, mention.analyst))
    const removed = deletePassages.plan(draft, { passages: [passage] }, context)
    return isRejection(removed) ? removed : { notices: [...linked, ...(removed.notices ?? [])], subject }
  },
})

/** Omissions that named the old link name the new one (C4). */
function pointTo(draft: Draft, { id, article }: Mention, mention: MentionId): void {
  for (const table of ['assessments', 'decisions'] as const) {
    for (const row of draft.byIndex(table, 'reference', article)) {
      const { omission } = row
      if (omission?.reference?.mention !== id) continue
      draft.patch(table, row.id, { omission: { ...omission, reference: { article, mention } } })
    }
  }
}
