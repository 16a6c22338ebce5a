/** What a suggestion is known by when it was turned down, so that it is not made again (C9, C12). */
import type { Claim } from './records.ts'
import { asId, type RevisionId } from './ids.ts'
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
  return isRejected(snapshot, suggestionKey(suggestion))
}

/** The kind of suggestion that a sentence is worth a claim. */
export const proposedClaim = 'proposedClaim'

/** A sentence of a revision, proposed as a claim. Another revision is another question. */
export type ClaimSuggestion = Omit<PassageSuggestion, 'claim'>

/** See above. */
export function proposedClaimKey({ revision, start, end }: ClaimSuggestion): string {
  return [proposedClaim, revision, start, end].join('.')
}

/** As `isTurnedDown`. */
export function isClaimTurnedDown(snapshot: Snapshot, suggestion: ClaimSuggestion): boolean {
  return isRejected(snapshot, proposedClaimKey(suggestion))
}

/** The sentence a suggestion is about, from its key; `null` for one that is about no sentence. */
export function placeOfSuggestion(key: string): ClaimSuggestion | null {
  const [, revision, start, end] = placeInKey.exec(key) ?? []
  return revision === undefined ? null : { revision: asId(revision), start: Number(start), end: Number(end) }
}

/** The key of the same suggestion about another sentence. */
export function suggestionKeyAt(key: string, { revision, start, end }: ClaimSuggestion): string {
  return key.replace(placeInKey, ['', revision, start, end].join('.'))
}

/** Both kinds of keys end with their sentence. */
const placeInKey = /\.([^.]+)\.(\d+)\.(\d+)$/

function isRejected(snapshot: Snapshot, key: string): boolean {
  return snapshot.byIndex('suggestionDecisions', 'key', key).some(({ outcome }) => outcome === 'rejected')
}
