/** What is known of a place that was found: whether somebody has decided on it already. Pure. */
import type { ClaimId } from '#domain/ids.ts'
import type { Passage } from '#domain/records.ts'
import type { SearchLine } from '#domain/search/searcher.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { cellKey } from '#domain/tables.ts'
import { lineKey } from './line-order.ts'

/** `linked` to the claim; `marked` for something else; `judged`: its article was judged on the claim, by other words. */
export type HitState = 'linked' | 'marked' | 'judged'

/** What `hitStates` reads. */
export const hitStateTables = ['passages', 'mentions', 'assessments'] as const

/** By `lineKey`; what nobody has decided on is left out. */
export function hitStates(
  snapshot: Snapshot,
  lines: readonly SearchLine[],
  claim: ClaimId | null,
): ReadonlyMap<string, HitState> {
  const states = new Map<string, HitState>()
  for (const line of lines) {
    const state = stateOf(snapshot, line, claim)
    if (state !== null) states.set(lineKey(line), state)
  }
  return states
}

function stateOf(snapshot: Snapshot, { article, revision, hit }: SearchLine, claim: ClaimId | null): HitState | null {
  if (hit === null) return null
  const passages = snapshot
    .byIndex('passages', 'revision', revision)
    .filter(({ start, end }) => start < hit.end && end > hit.start)
  const isLinked = ({ id }: Passage) =>
    snapshot.byIndex('mentions', 'passage', id).some((mention) => mention.claim === claim)
  if (passages.some(isLinked)) return 'linked'
  if (passages.length > 0) return 'marked'
  const isJudged = claim !== null && snapshot.byIndex('assessments', 'cell', cellKey(claim, article)).length > 0
  return isJudged ? 'judged' : null
}
