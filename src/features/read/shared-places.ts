/** Places of two texts that tell the same: passages of one claim, else sentences that stand in one row of a collation. Pure. */
import type { Stretch } from '#domain/finding.ts'
import type { ArticleId, ClaimId } from '#domain/ids.ts'
import type { ShownPassage } from './shown-passages.ts'

/** Offsets in UTF-16 code units of the one text and the other. */
export interface SharedPlace {
  readonly from: number
  /** Where it ends in the one text. */
  readonly end: number
  readonly to: number
  /** Passages of one claim, which an analyst linked; else sentences that were found to tell the same. */
  readonly isClaim: boolean
}

/** A row of a collation, as far as it is asked about here. */
export interface SharedRow {
  readonly cells: readonly { readonly article: ArticleId; readonly sentences: readonly Stretch[] }[]
}

/** What is known of a text. */
export interface SharingText {
  readonly article: ArticleId
  /** In UTF-16 code units. */
  readonly length: number
  readonly passages: readonly Pick<ShownPassage, 'start' | 'end' | 'links'>[]
}

/** In order of the first text, one for each offset of it. A claim is an analyst's word: it counts before what was found of its sentence. */
export function sharedPlaces(rows: readonly SharedRow[], from: SharingText, to: SharingText): readonly SharedPlace[] {
  const claimed = claimedPlaces(from, to)
  const found = rows.flatMap((row) => {
    const here = firstSentence(row, from.article)
    const there = firstSentence(row, to.article)
    if (!here || !there || claimed.some((place) => place.from >= here.start && place.from < here.end)) return []
    return [{ from: here.start, end: here.end, to: there.start, isClaim: false }]
  })
  return [...new Map([...found, ...claimed].map((place) => [place.from, place])).values()].sort(
    (one, other) => one.from - other.from,
  )
}

/** The row in which the sentence at an offset of an article stands; `null` where it stands in none. */
export function rowAt<Row extends SharedRow>(rows: readonly Row[], article: ArticleId, offset: number): Row | null {
  const isThere = ({ start, end }: Stretch) => start <= offset && offset < end
  return rows.find((row) => sentencesIn(row, article).some(isThere)) ?? null
}

/** The sentences of an article in a row, in reading order; empty where it has none there. */
export function sentencesIn(row: SharedRow, article: ArticleId): readonly Stretch[] {
  return row.cells.find((cell) => cell.article === article)?.sentences ?? []
}

function firstSentence(row: SharedRow, article: ArticleId): Stretch | undefined {
  return sentencesIn(row, article)[0]
}

/**
 * A claim may be told more often in one text than in the other: each passage has at most one partner, and those come together first that
 * stand in the most similar share of their texts.
 */
function claimedPlaces(from: SharingText, to: SharingText): readonly SharedPlace[] {
  const there = passagesByClaim(to)
  const places: SharedPlace[] = []
  for (const [claim, passages] of passagesByClaim(from)) {
    const pairs = passages.flatMap(({ start, end }) =>
      (there.get(claim) ?? []).map((other) => ({ from: start, end, to: other.start, isClaim: true })),
    )
    const apart = (place: SharedPlace) => Math.abs(place.from / (from.length || 1) - place.to / (to.length || 1))
    const taken: SharedPlace[] = []
    for (const pair of pairs.toSorted((one, other) => apart(one) - apart(other))) {
      if (taken.every((one) => one.from !== pair.from && one.to !== pair.to)) taken.push(pair)
    }
    places.push(...taken)
  }
  return places
}

function passagesByClaim({ passages }: SharingText): ReadonlyMap<ClaimId, readonly Stretch[]> {
  const byClaim = new Map<ClaimId, Stretch[]>()
  for (const passage of passages)
    for (const { claim } of passage.links) byClaim.set(claim.id, [...(byClaim.get(claim.id) ?? []), passage])
  return byClaim
}
