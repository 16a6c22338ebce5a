/** What of an article waits to be found again in the text it shows now: passages, and what analysts decided about an earlier text (T4). */
import { isAutomatic } from './anchor.ts'
import type { AnchorId, ArticleId, RevisionId } from './ids.ts'
import type { Anchor, Article, LanguageTag, Passage, Position, Revision, TableName } from './records.ts'
import type { Snapshot } from './snapshot.ts'
import { placeOfSuggestion } from './suggestion.ts'

/** Tables whose rows stand in one revision and are taken along to the next. */
export type CarriedTable = Extract<
  TableName,
  'passages' | 'regions' | 'sentenceBounds' | 'sentenceLinks' | 'glosses' | 'suggestionDecisions'
>

/** A stretch of an earlier text, in UTF-16 code units, and the row that stands there. */
export interface CarriedPlace {
  readonly table: CarriedTable
  readonly id: string
  readonly start: number
  readonly end: number
  /** For a passage that was found in a revision in between: the anchor that says so; else `null`. */
  readonly from: AnchorId | null
}

/** What became of a place in the new text. */
export interface FoundPlace extends Pick<CarriedPlace, 'table' | 'id' | 'from'> {
  readonly outcome: Anchor['outcome']
  /** `null` when it is lost. */
  readonly position: Position | null
}

/** What waits of one article. */
export interface CarryOver {
  readonly article: ArticleId
  readonly language: LanguageTag
  /** The revision that is shown. */
  readonly revision: RevisionId
  /** By the earlier revision in which they stand. */
  readonly sources: ReadonlyMap<RevisionId, readonly CarriedPlace[]>
}

/**
 * `null` where nothing waits. What is no passage leaves no trace when it is not found again; the caller says whether it was taken along
 * already.
 */
export function carryOverOf(snapshot: Snapshot, article: Article, isTakenAlong: boolean): CarryOver | null {
  const shown = snapshot.get('revisions', article.revision)
  const earlier = shown ? earlierRevisions(snapshot, shown) : []
  const [former] = earlier
  if (!shown || !former) return null
  const sources = new Map<RevisionId, CarriedPlace[]>()
  const add = (revision: RevisionId, place: CarriedPlace) =>
    sources.set(revision, [...(sources.get(revision) ?? []), place])
  for (const passage of snapshot.byIndex('passages', 'article', article.id)) {
    if (passage.revision === shown.id || anchorIn(snapshot, passage, shown.id)) continue
    const { revision, ...place } = lastPlace(snapshot, passage, earlier)
    add(revision, place)
  }
  if (!isTakenAlong) for (const place of decidedPlaces(snapshot, article, former)) add(former.id, place)
  const { id, language } = article
  return sources.size === 0 ? null : { article: id, language: language.tag, revision: shown.id, sources }
}

/** The earlier texts of an article, newest first. */
export function earlierRevisions(snapshot: Snapshot, { article, number }: Revision): readonly Revision[] {
  return snapshot
    .byIndex('revisions', 'article', article)
    .filter((one) => one.number < number)
    .toSorted((one, other) => other.number - one.number)
}

function anchorIn(snapshot: Snapshot, { id }: Passage, revision: RevisionId): Anchor | undefined {
  return snapshot.byIndex('anchors', 'passage', id).find((anchor) => anchor.revision === revision)
}

/** Where a passage stood last: in the newest text in which it was found for sure, or where a person put it. */
function lastPlace(
  snapshot: Snapshot,
  passage: Passage,
  earlier: readonly Revision[],
): CarriedPlace & { readonly revision: RevisionId } {
  const { id, revision, start, end } = passage
  for (const { id: between } of earlier) {
    if (between === revision) break
    const anchor = anchorIn(snapshot, passage, between)
    if (!anchor || anchor.start === null || anchor.end === null) continue
    if (!isAutomatic(anchor.outcome) && anchor.decidedBy === null) continue
    return { table: 'passages', id, revision: between, start: anchor.start, end: anchor.end, from: anchor.id }
  }
  return { table: 'passages', id, revision, start, end, from: null }
}

/** What analysts said about the former text; what only the program proposed is proposed anew. */
function* decidedPlaces(snapshot: Snapshot, article: Article, { id: former }: Revision): Generator<CarriedPlace> {
  const from = null
  for (const { id, start, end, status, reason } of snapshot.byIndex('regions', 'revision', former))
    if (status !== 'proposed' || reason === null) yield { table: 'regions', id, start, end, from }
  for (const { id, start, end } of snapshot.byIndex('sentenceBounds', 'revision', former))
    yield { table: 'sentenceBounds', id, start, end, from }
  for (const { id, start, end } of snapshot.byIndex('glosses', 'revision', former))
    yield { table: 'glosses', id, start, end, from }
  for (const side of ['one', 'other'] as const)
    for (const link of snapshot.byIndex('sentenceLinks', side, former))
      yield { table: 'sentenceLinks', id: link.id, start: link[side].start, end: link[side].end, from }
  for (const { id, key, article: of } of snapshot.all('suggestionDecisions')) {
    const place = of === article.id ? placeOfSuggestion(key) : null
    if (place?.revision === former) yield { table: 'suggestionDecisions', id, start: place.start, end: place.end, from }
  }
}
