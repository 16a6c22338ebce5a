/** What a suggestion is known by when it was turned down, so that it is not made again (C9, C12). */
import type { Claim } from './records.ts'
import type { RevisionId } from './ids.ts'
import type { Snapshot } from './snapshot.ts'

/** The kind of suggestion that a sentence tells a claim. */
export const passageForClaim = 'passageForClaim'

/** A sentence of a revision, proposed for a claim. It counts for this version of the claim only: a changed one is another question. */
export interface PassageSuggestion {
  readonly claim: Pick<Claim, 'id' | 'version'>
  readonly revision: RevisionId
  /** Offsets in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** See above. */
export function suggestionKey({ claim, revision, start, end }: PassageSuggestion): string {
  return [claim.id, claim.version, revision, start, end].join('.')
}

/** True when anybody turned it down: a colleague's "no" is an answer, too. */
export function isTurnedDown(snapshot: Snapshot, suggestion: PassageSuggestion): boolean {
  return snapshot
    .byIndex('suggestionDecisions', 'key', suggestionKey(suggestion))
    .some(({ outcome }) => outcome === 'rejected')
}
