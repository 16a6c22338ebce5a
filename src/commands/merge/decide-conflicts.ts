/** Decides what several people changed without knowing of each other: one of their values stands, and the question is gone (F4). */
import { deleteArticles } from '#commands/articles/delete-articles.ts'
import { deleteClaims } from '#commands/claims/delete-claims.ts'
import { defineCommand, type Notice, type PlanContext, type PlanOutcome } from '#commands/define-command.ts'
import { deletePassages } from '#commands/passages/delete-passages.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import { deleteStory } from '#commands/stories/delete-story.ts'
import { removeVerdict } from '#commands/verdicts/remove-verdict.ts'
import { sameJson } from '#domain/json.ts'
import { asId, type MergeConflictId } from '#domain/ids.ts'
import { existence } from '#domain/merge-records.ts'
import type { Draft } from '#domain/draft.ts'
import type { MergeConflict, RivalValue } from '#domain/records.ts'
import { isRejection, reject, type Rejection } from '#domain/rejection.ts'

export interface DecideConflictsArgs {
  readonly decisions: readonly {
    readonly conflict: MergeConflictId
    /** One of its values; `null` for what stands in the row now. */
    readonly value: RivalValue['value'] | 'present'
  }[]
}

/** Writes the values and removes the questions. A value that is none of the question's is refused. */
export const decideConflicts = defineCommand<DecideConflictsArgs>({
  name: 'decideConflicts',
  plan: (draft, { decisions }, context) => {
    const rows = findRows(
      draft,
      'mergeConflicts',
      decisions.map(({ conflict }) => conflict),
    )
    if (isRejection(rows)) return rows
    const notices: Notice[] = []
    for (const { conflict, value } of decisions) {
      const row = draft.get('mergeConflicts', conflict)
      // A decision of the same step may have removed the row, and its other questions with it.
      if (!row) continue
      draft.remove('mergeConflicts', conflict)
      const outcome = value === 'present' ? countDecision(draft, row) : decide(draft, row, value, context)
      if (isRejection(outcome)) return outcome
      notices.push(...(outcome.notices ?? []))
    }
    return { notices, subject: { count: rows.length, table: rows[0]?.table ?? null } }
  },
})

function decide(
  draft: Draft,
  conflict: MergeConflict,
  value: RivalValue['value'],
  context: PlanContext,
): PlanOutcome | Rejection {
  if (!conflict.values.some((each) => sameJson(each.value, value))) return reject('unknownValue')
  if (value === null) return removeRow(draft, conflict, context)
  draft.patch(conflict.table, conflict.row, value)
  return countDecision(draft, conflict)
}

const countedFields: ReadonlySet<string> = new Set(['quantity', 'time', 'actors', 'polarity'])

/** Judgements were made on one meaning or the other: whichever stands, they are looked at again (C12). */
function countDecision(draft: Draft, { table, row, fields }: MergeConflict): PlanOutcome {
  const claim = table === 'claims' && fields.some((field) => countedFields.has(field)) ? draft.get('claims', row) : null
  if (claim) draft.patch('claims', row, { version: claim.version + 1 })
  return {}
}

type Remove = (draft: Draft, id: string, context: PlanContext) => PlanOutcome | Rejection

/** As a person would remove it, with all that goes along (H8, C2). */
const removals: { readonly [table: string]: Remove } = {
  articles: (draft, id, context) => deleteArticles.plan(draft, { articles: [asId(id)] }, context),
  claims: (draft, id, context) => deleteClaims.plan(draft, { claims: [asId(id)] }, context),
  passages: (draft, id, context) => deletePassages.plan(draft, { passages: [asId(id)] }, context),
  stories: (draft, id, context) => deleteStory.plan(draft, { story: asId(id) }, context),
  verdicts: (draft, id, context) => removeVerdict.plan(draft, { verdict: asId(id) }, context),
  sources: (draft, id) => {
    for (const citation of draft.byIndex('citations', 'source', id)) draft.remove('citations', citation.id)
    draft.remove('sources', id)
    return {}
  },
}

function removeRow(draft: Draft, { table, row, fields }: MergeConflict, context: PlanContext): PlanOutcome | Rejection {
  const remove = removals[table]
  if (!remove || fields[0] !== existence) return reject('unknownValue')
  for (const other of draft.byIndex('mergeConflicts', 'row', row)) draft.remove('mergeConflicts', other.id)
  return remove(draft, row, context)
}
