/** Finds the verdict of a claim that is written on, or begins one. */
import type { PlanContext } from '#commands/define-command.ts'
import type { Draft } from '#domain/draft.ts'
import type { ClaimId } from '#domain/ids.ts'
import type { Verdict } from '#domain/records.ts'
import { isRejection, type Rejection } from '#domain/rejection.ts'
import { verdictId } from '#domain/row-ids.ts'
import { verdictsOf } from '#domain/verdict.ts'
import { findRow } from './find-rows.ts'

/** The verdict as it stands, or an empty one of the actor's that is not written yet. */
export function ownVerdict(
  draft: Draft,
  claimId: ClaimId,
  { actor, now }: PlanContext,
): Omit<Verdict, 'rev'> | Rejection {
  const claim = findRow(draft, 'claims', claimId)
  if (isRejection(claim)) return claim
  const [present] = verdictsOf(draft, claim.id)
  if (present) return present
  const empty = { rating: '', explanation: '', sources: [] }
  return { id: verdictId(claim.id), extra: null, claim: claim.id, ...empty, analyst: actor, at: now }
}
