/** Joins claims into one (C2): equal judgements are joined, unequal ones are asked about first. */
import { defineCommand } from '#commands/define-command.ts'
import { findRow, findRows } from '#commands/shared/find-rows.ts'
import { mergeJudgements } from '#commands/shared/merge-judgements.ts'
import { counted, reopenOmissions, settleCells } from '#commands/shared/settle-cells.ts'
import { relationInOrder } from '#domain/claim-relations.ts'
import type { CellRef } from '#domain/cell.ts'
import type { Draft } from '#domain/draft.ts'
import type { ClaimId } from '#domain/ids.ts'
import { unequalJudgements, unequalKey } from '#domain/merge-claims.ts'
import type { Claim, Mention } from '#domain/records.ts'
import { isRejection, reject } from '#domain/rejection.ts'
import { claimRelationId, mentionId, opinionRequestId, storyClaimId } from '#domain/row-ids.ts'
import { rowsOfClaim } from '#domain/rows-of-claim.ts'

export interface MergeClaimsArgs {
  /** The claim that stays, with its wording and values. */
  readonly into: ClaimId
  readonly claims: readonly ClaimId[]
  /** For each cell of `unequalJudgements`, by `unequalKey`: the claim whose judgement holds, or `null` for none. */
  readonly answers?: Readonly<Record<string, ClaimId | null>>
}

/** Merges claims. Refuses while cells judged differently have no answer (C2); everything else moves to the claim that stays. */
export const mergeClaims = defineCommand<MergeClaimsArgs>({
  name: 'mergeClaims',
  plan: (draft, { into, claims, answers = {} }) => {
    const kept = findRow(draft, 'claims', into)
    if (isRejection(kept)) return kept
    const merged = findRows(draft, 'claims', claims)
    if (isRejection(merged)) return merged
    if (merged.some((claim) => claim.id === into)) return reject('mergeIntoItself')
    const all = [into, ...merged.map((claim) => claim.id)]
    const unequal = unequalJudgements(draft, all)
    const unanswered = unequal.filter((cell) => !isAnswered(all, answers[unequalKey(cell)]))
    if (unanswered.length > 0) return reject('mergeNeedsAnswers', { count: unanswered.length })
    const gone = mergeJudgements(draft, kept, merged, answers)
    const cells = moveMentions(draft, kept, merged, gone)
    const lost = cells.flatMap((cell) => (draft.get('mentions', cell.mention) ? [] : cell.mention))
    for (const claim of merged) moveTheRest(draft, kept, claim)
    joinNotes(draft, kept, merged)
    return {
      notices: [
        ...counted('unlinkedByAnswer', gone.size),
        ...settleCells(draft, cells),
        ...reopenOmissions(draft, new Set(cells.map((cell) => cell.article)), new Set(lost)),
      ],
      subject: { claim: into, count: merged.length, name: kept.wording },
    }
  },
})

function isAnswered(claims: readonly ClaimId[], answer: ClaimId | null | undefined): boolean {
  return answer === null || (answer !== undefined && claims.includes(answer))
}

/** The cell of a moved mention, and the id it has on the kept claim unless it was dropped. */
interface MovedMention extends CellRef {
  readonly mention: string
}

/** Moves mentions; those an answer set aside and those the kept claim has already are dropped. Returns the cells touched. */
function moveMentions(draft: Draft, kept: Claim, merged: readonly Claim[], gone: ReadonlySet<string>): MovedMention[] {
  const rows: Mention[] = [kept, ...merged].flatMap((claim) => draft.byIndex('mentions', 'claim', claim.id))
  for (const row of rows) {
    const id = mentionId(row.passage, kept.id, row.analyst)
    const dropped = gone.has(row.id)
    if (row.claim !== kept.id) {
      draft.remove('mentions', row.id)
      if (!dropped && !draft.get('mentions', id)) draft.put('mentions', { ...row, id, claim: kept.id })
    } else if (dropped) draft.remove('mentions', row.id)
  }
  return rows.map((row) => ({
    claim: kept.id,
    article: row.article,
    mention: mentionId(row.passage, kept.id, row.analyst),
  }))
}

function moveTheRest(draft: Draft, kept: Claim, claim: Claim): void {
  const rows = rowsOfClaim(draft, claim.id)
  for (const { id, story } of rows.storyClaims) {
    draft.remove('storyClaims', id)
    const asked = storyClaimId(story, kept.id)
    if (!draft.get('storyClaims', asked)) draft.put('storyClaims', { id: asked, extra: null, story, claim: kept.id })
  }
  for (const relation of rows.claimRelations) {
    const { kind } = relation
    const { from, to } = relationInOrder({
      kind,
      from: relation.from === claim.id ? kept.id : relation.from,
      to: relation.to === claim.id ? kept.id : relation.to,
    })
    draft.remove('claimRelations', relation.id)
    const same = draft.byIndex('claimRelations', 'from', from).some((other) => other.to === to && other.kind === kind)
    if (from === to || same) continue
    draft.put('claimRelations', { ...relation, id: claimRelationId(kind, from, to), from, to })
  }
  for (const verdict of rows.verdicts) draft.patch('verdicts', verdict.id, { claim: kept.id })
  for (const correction of rows.corrections) draft.patch('corrections', correction.id, { claim: kept.id })
  for (const request of rows.opinionRequests) {
    draft.remove('opinionRequests', request.id)
    const id = opinionRequestId(kept.id, request.article, request.analyst)
    if (!draft.get('opinionRequests', id)) draft.put('opinionRequests', { ...request, id, claim: kept.id })
  }
  draft.remove('claims', claim.id)
}

function joinNotes(draft: Draft, kept: Claim, merged: readonly Claim[]): void {
  const notes = [kept, ...merged].map((claim) => claim.note).filter((note) => note.trim() !== '')
  draft.patch('claims', kept.id, { note: notes.join('\n') })
}
