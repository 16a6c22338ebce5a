/** Claims as they were when they were judged, found in the journal: a row says only what a claim is now (C12). Pure. */
import type { Change } from './change.ts'
import type { Commit } from './commit.ts'
import type { ClaimId } from './ids.ts'
import type { Claim, Instant } from './records.ts'

/** A claim as it was when something was said of it: at one of its versions (`Claim.version`, `Assessment.claimVersion`). */
export interface ClaimAt {
  readonly claim: ClaimId
  readonly version: number
  readonly at: Instant
}

/** Names it in a map; whoever asks gives one instant for a claim and version. */
export function claimAtKey({ claim, version }: ClaimAt): string {
  return `${version} ${claim}`
}

type Found = ReadonlyMap<string, Claim>

/**
 * What a stretch of the journal tells of the claims wanted, by `claimAtKey`: of the states a claim had in its version the one of that
 * instant, else the last. What nobody changed here is not in it.
 * @param commits in the order of the journal
 * @param later what the stretch after it told
 */
export function earlierClaims(
  commits: readonly Pick<Commit, 'at' | 'changes'>[],
  wanted: readonly ClaimAt[],
  later: Found = new Map(),
): Found {
  const instants = new Map(wanted.map((one) => [claimAtKey(one), one.at]))
  const found = new Map(later)
  for (const { at, changes } of commits.toReversed())
    for (const { before } of changes.filter(isOfClaim).toReversed()) {
      if (!before) continue
      const key = claimAtKey({ claim: before.id, version: before.version, at })
      const instant = instants.get(key)
      // Walking back, each state that ended after the instant is nearer to it than the one before.
      if (instant !== undefined && (at >= instant || !found.has(key))) found.set(key, before)
    }
  return found
}

function isOfClaim(change: Change): change is Change<'claims'> {
  return change.table === 'claims'
}
