/** The verdicts of a published file: rated ones only, without what second readers wrote to the author. */
import type { Verdict } from '#domain/records.ts'
import { compareText } from '#domain/visible-articles.ts'
import { citedSources, readingsOf, verdictsOf, type CitedSource } from '#domain/verdict.ts'
import type { PublishSource } from '../published/publish-source.ts'
import { stableAddress } from '../published/stable-address.ts'
import { describeDate } from './describe.ts'
import type { PublishedCitation, PublishedVerdict } from './shapes.ts'

/** The verdicts on the claims in scope, by claim, with those that are not rated yet. */
export function verdictsInScope({ snapshot, claims }: PublishSource): readonly Verdict[] {
  return claims.flatMap((claim) => verdictsOf(snapshot, claim))
}

/** Whether a verdict has anything to say yet. */
export function isRated({ rating }: Verdict): boolean {
  return rating.trim() !== ''
}

/** The verdict as files state it; `null` where it has no rating, or its claim is gone. */
export function describeVerdict(source: PublishSource, verdict: Verdict): PublishedVerdict | null {
  const { snapshot, nameOf } = source
  const claim = snapshot.get('claims', verdict.claim)
  if (!claim || !isRated(verdict)) return null
  const corrections = snapshot.byIndex('corrections', 'claim', claim.id)
  return {
    id: stableAddress(`verdict ${verdict.id}`),
    claim: { id: stableAddress(claim.id), wording: claim.wording, language: claim.language },
    rating: verdict.rating,
    explanation: verdict.explanation,
    sources: citedSources(snapshot, verdict).map(describeCitation),
    readings: readingsOf(snapshot, verdict).map(({ reading, isOlder }) => ({
      outcome: reading.outcome,
      analyst: nameOf(reading.analyst),
      at: reading.at,
      older: isOlder,
    })),
    corrections: corrections.map(({ text, at }) => ({ text, at })).sort((one, other) => compareText(one.at, other.at)),
    analyst: nameOf(verdict.analyst),
    at: verdict.at,
  }
}

function describeCitation({ source, citation }: CitedSource): PublishedCitation {
  return {
    id: stableAddress(source.id),
    name: source.name,
    kind: source.kind,
    url: citation?.url ?? source.url,
    archiveUrl: citation?.archiveUrl ?? null,
    date: describeDate(citation?.date ?? null),
  }
}
