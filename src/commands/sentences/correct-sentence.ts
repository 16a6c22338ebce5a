/** Corrects where a sentence of a revision begins (T4). */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import type { RevisionId } from '#domain/ids.ts'
import { isPlausible } from '#domain/passages.ts'
import type { Position, SentenceBound } from '#domain/records.ts'
import { isRejection, reject } from '#domain/rejection.ts'
import { sentenceBoundId } from '#domain/row-ids.ts'

export interface CorrectSentenceArgs {
  readonly revision: RevisionId
  /** The first character of what begins a sentence, or shall not begin one. */
  readonly position: Position
  readonly kind: SentenceBound['kind']
}

/** Writes the correction; an earlier one at the same place is replaced. The text and everything marked in it stay as they are. */
export const correctSentence = defineCommand<CorrectSentenceArgs>({
  name: 'correctSentence',
  plan: (draft, { revision, position, kind }, { now, actor }) => {
    const row = findRow(draft, 'revisions', revision)
    if (isRejection(row)) return row
    if (!isPlausible(position, row.length)) return reject('badPosition')
    const { start, end, quote, prefix, suffix } = position
    const id = sentenceBoundId(revision, start)
    if (draft.get('sentenceBounds', id)?.kind !== kind)
      draft.put('sentenceBounds', {
        id,
        extra: null,
        revision,
        start,
        end,
        quote,
        prefix,
        suffix,
        kind,
        analyst: actor,
        at: now,
      })
    return { subject: { kind, article: row.article } }
  },
})
