/** What a second reader says of a verdict. */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import type { VerdictId } from '#domain/ids.ts'
import { personOf } from '#domain/person.ts'
import type { VerdictReading } from '#domain/records.ts'
import { isRejection, reject } from '#domain/rejection.ts'
import { verdictReadingId } from '#domain/row-ids.ts'

export interface ReadVerdictArgs {
  readonly verdict: VerdictId
  /** `null` takes back what this analyst said. */
  readonly outcome: VerdictReading['outcome'] | null
  /** Needed for an objection. */
  readonly note: string
}

/** Replaces what this analyst said before. Refuses who wrote the verdict, and an objection without a reason. */
export const readVerdict = defineCommand<ReadVerdictArgs>({
  name: 'readVerdict',
  plan: (draft, { verdict: verdictId, outcome, note }, { actor, now }) => {
    const verdict = findRow(draft, 'verdicts', verdictId)
    if (isRejection(verdict)) return verdict
    const id = verdictReadingId(verdictId, actor)
    if (outcome === null) draft.remove('verdictReadings', id)
    else {
      if (personOf(draft, actor) === personOf(draft, verdict.analyst)) return reject('readsOwnVerdict')
      if (outcome === 'objects' && note.trim() === '') return reject('objectionNeedsReason')
      const said = { outcome, note: note.trim(), analyst: actor, at: now }
      draft.put('verdictReadings', { id, extra: null, verdict: verdictId, ...said })
    }
    return { subject: { claim: verdict.claim, outcome } }
  },
})
