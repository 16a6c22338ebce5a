/** What analysts said of pairs of sentences: which tell the same, and which do not. Pure. */
import type { RevisionId } from './ids.ts'
import type { SentenceLink, SentencePlace } from './records.ts'
import type { Snapshot } from './snapshot.ts'

/** What names a place: where it ends may change when sentences are corrected. */
export type PlaceStart = Pick<SentencePlace, 'revision' | 'start'>

/** The two as a link holds them: first the one whose revision and start come first, in code unit order. */
export function placesInOrder<Place extends PlaceStart>(one: Place, other: Place): readonly [Place, Place] {
  const first = one.revision === other.revision ? one.start <= other.start : one.revision < other.revision
  return first ? [one, other] : [other, one]
}

/** The links with both ends in these revisions, each once, in code unit order of their ids; a revision that is gone has none. */
export function linksOf(snapshot: Snapshot, revisions: readonly RevisionId[]): readonly SentenceLink[] {
  const among = new Set(revisions)
  return [...among]
    .flatMap((revision) => snapshot.byIndex('sentenceLinks', 'one', revision))
    .filter((link) => among.has(link.other.revision))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}
