/** The finding on a claim itself: what it rests on, who read it a second time, and what published standards would object to. Pure. */
import type { ClaimId, SourceId } from './ids.ts'
import { personOf } from './person.ts'
import type { Citation, Rating, Source, Verdict, VerdictReading } from './records.ts'
import { ratingScaleId } from './row-ids.ts'
import type { Snapshot } from './snapshot.ts'
import { compareText } from './visible-articles.ts'

/** A source a verdict rests on, with where it says so; `null` where that was not recorded. */
export interface CitedSource {
  readonly source: Source
  readonly citation: Citation | null
}

/** What somebody else says of a verdict. */
export interface SeenReading {
  readonly reading: VerdictReading
  /** The verdict was written anew since. */
  readonly isOlder: boolean
}

/** What published standards of fact-checking would object to. Never a reason to refuse. */
export type VerdictWarning = 'noRating' | 'noSource' | 'oneSource' | 'noSecondReader' | 'readBeforeChange' | 'objected'

/** The verdicts on a claim: the one that can be written first. There are more where claims were merged. */
export function verdictsOf(snapshot: Snapshot, claim: ClaimId): readonly Verdict[] {
  return snapshot.byIndex('verdicts', 'claim', claim).toSorted((one, other) => compareText(one.id, other.id))
}

/** The sources of a verdict in the order in which they were given; one that is gone is left out. */
export function citedSources(snapshot: Snapshot, verdict: Verdict): readonly CitedSource[] {
  const citations = new Map<SourceId, Citation>(
    snapshot.byIndex('citations', 'verdict', verdict.id).map((citation) => [citation.source, citation]),
  )
  return verdict.sources.flatMap((id) => {
    const source = snapshot.get('sources', id)
    return source ? [{ source, citation: citations.get(id) ?? null }] : []
  })
}

/** What others say of a verdict, the earliest first. Who wrote it is no second reader of it, under whatever identity (C10). */
export function readingsOf(snapshot: Snapshot, verdict: Verdict): readonly SeenReading[] {
  const writer = personOf(snapshot, verdict.analyst)
  return snapshot
    .byIndex('verdictReadings', 'verdict', verdict.id)
    .filter((reading) => personOf(snapshot, reading.analyst) !== writer)
    .map((reading) => ({ reading, isOlder: reading.at < verdict.at }))
    .sort((one, other) => compareText(one.reading.at, other.reading.at))
}

/** In the order in which they are told; empty when nothing is missing. */
export function verdictWarnings(snapshot: Snapshot, verdict: Verdict): readonly VerdictWarning[] {
  const named = citedSources(snapshot, verdict).filter(({ source }) => source.kind !== 'unknown').length
  const readings = readingsOf(snapshot, verdict)
  const holding = readings.filter(({ isOlder }) => !isOlder)
  const isObjected = holding.some(({ reading }) => reading.outcome === 'objects')
  const warnings: VerdictWarning[] = []
  if (verdict.rating === '') warnings.push('noRating')
  if (named < 2) warnings.push(named === 0 ? 'noSource' : 'oneSource')
  if (isObjected) warnings.push('objected')
  if (holding.length === 0) warnings.push(readings.length === 0 ? 'noSecondReader' : 'readBeforeChange')
  return warnings
}

/** The words verdicts are rated in, as the project chose them; `null` while it has chosen none. */
export function projectRatings(snapshot: Snapshot): readonly Rating[] | null {
  return snapshot.get('ratingScales', ratingScaleId)?.ratings ?? null
}
