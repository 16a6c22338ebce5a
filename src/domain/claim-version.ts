/** When an assessment has to be looked at again because its claim or its article changed since (C12). */
import type { DateBounds } from './date-bounds.ts'
import { canonicalJson } from './json.ts'
import { isReasonDoubted } from './omission.ts'
import type { Assessment, Claim } from './records.ts'
import type { Snapshot } from './snapshot.ts'

/** The fields of a claim whose change calls its assessments into question (C12). */
export type VersionedFields = Pick<Claim, 'quantity' | 'time' | 'actors' | 'polarity'>

/**
 * True when two wordings of a claim mean the same in value, unit, comparator, time, actors and polarity (C12). The order of
 * actors and how a date is known do not count.
 */
export function sameMeaning(one: VersionedFields, other: VersionedFields): boolean {
  return canonicalJson(meaning(one)) === canonicalJson(meaning(other))
}

/** What changed since an assessment was made (C12, C4). */
export interface Staleness {
  readonly claimChanged: boolean
  readonly articleChanged: boolean
  /** The dates or the reference known by now no longer allow the reason of the omission; only another judgement mends it. */
  readonly reasonDoubted: boolean
}

/** Why the assessment has to be looked at again; `null` when it stands (C12, C4). */
export function staleness(snapshot: Snapshot, assessment: Assessment): Staleness | null {
  const claim = snapshot.get('claims', assessment.claim)
  const article = snapshot.get('articles', assessment.article)
  const claimChanged = claim !== undefined && claim.version !== assessment.claimVersion
  const articleChanged = article !== undefined && article.revision !== assessment.revision
  const reasonDoubted = isReasonDoubted(snapshot, assessment)
  return claimChanged || articleChanged || reasonDoubted ? { claimChanged, articleChanged, reasonDoubted } : null
}

/** True when the claim or the article changed since the assessment was made: one key says that it still holds (C12). */
export function isOlder(snapshot: Snapshot, assessment: Assessment): boolean {
  const found = staleness(snapshot, assessment)
  return found !== null && (found.claimChanged || found.articleChanged)
}

function meaning(fields: VersionedFields): unknown {
  return {
    quantity: fields.quantity,
    time: days(fields.time),
    actors: [...fields.actors].sort(),
    polarity: fields.polarity,
  }
}

function days(bounds: DateBounds | null): unknown {
  return bounds && [bounds.earliest, bounds.latest, bounds.approximate]
}
