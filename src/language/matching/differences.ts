/**
 * What two sentences that seem to tell the same tell differently: another figure, unit, bound, time, place, name; a denial or a speaker
 * on one side only. Only hints (C5): they propose to look, and decide nothing. They are sparing, for a wrong one costs more than it helps.
 */
import type { DifferenceKind, FoundDifference } from '#domain/finding.ts'
import type { Comparator } from '#domain/record-parts.ts'
import type { Anchor, AnchorKind } from '../anchors/anchor.ts'
import type { Span } from '../words.ts'
import type { Figure } from './details.ts'
import { figurePairs } from './figure-pairs.ts'
import type { DetailedProfile } from './profile.ts'
import { isResolved } from '../relative-dates/resolved-anchors.ts'
import { wordSimilarity } from './score.ts'

/** Spans in UTF-16 code units of each sentence; `null` on the side that has no words for it. Never on both. */
export interface Difference extends Pick<FoundDifference, 'bounds' | 'isDoubtful'> {
  readonly kind: DifferenceKind
  readonly here: Span | null
  readonly there: Span | null
}

const MAY_BE_ADDED: ReadonlySet<DifferenceKind> = new Set(['actor', 'attribution'])
/** Concepts that deny in another way. */
const TURNS_AROUND: ReadonlySet<string> = new Set(
  'refuse reject deny cancel dismiss ban stop end without lack suspend disagree oppose prevent fail impossible remove lift close leave lose against difficult never illegal'
    .split(' ')
    .map((concept) => `concept ${concept}`),
)

/**
 * In the order of the groups of facets. A claim is sought in what may say more: who is named or speaks only there is then no difference
 * (C2).
 */
export function differencesOf(here: DetailedProfile, there: DetailedProfile, isClaim = false): readonly Difference[] {
  const all = [
    ...differentFigures(here, there),
    ...differentTimes(here, there),
    ...differentPlaces(here, there),
    ...differentNames(here, there),
    ...speakerOnOneSide(here, there),
    ...denialOnOneSide(here, there),
  ]
  return isClaim ? all.filter((one) => one.here !== null || !MAY_BE_ADDED.has(one.kind)) : all
}

function differentFigures(here: DetailedProfile, there: DetailedProfile): Difference[] {
  return figurePairs(here.details.figures, there.details.figures).flatMap(({ one, other, differs, isDoubtful }) => [
    ...(differs === null
      ? []
      : [
          {
            kind: differs,
            here: figureSpan(one, differs),
            there: figureSpan(other, differs),
            ...(isDoubtful && { isDoubtful }),
          },
        ]),
    ...differentBounds(one, other, here.details.showsBounds, there.details.showsBounds),
  ])
}

function figureSpan({ start, end, unit, counted }: Figure, differs: 'quantity' | 'unit'): Span {
  const to = differs === 'unit' ? Math.max(end, (unit ?? counted)?.end ?? end) : end
  return { start, end: to }
}

/** "At least" is hardly different from "more than", "exactly" from no word. */
const BOUNDS = { about: 'about', moreThan: 'more', atLeast: 'more', lessThan: 'less', upTo: 'upTo', exactly: '' }
/** Where a language's words for bounds are not known, nothing is told of their lack. */
function differentBounds(one: Figure, other: Figure, showsOurs: boolean, showsTheirs: boolean): Difference[] {
  const [ours, theirs] = [boundOf(one), boundOf(other)]
  if (ours === null) return theirs === null || !showsOurs ? [] : [otherBound(null, theirs)]
  if (theirs === null) return showsTheirs ? [otherBound(ours, null)] : []
  return ours.bound === theirs.bound ? [] : [otherBound(ours, theirs)]
}

function otherBound(ours: Bound | null, theirs: Bound | null): Difference {
  const bounds = { here: ours?.means ?? null, there: theirs?.means ?? null }
  return { kind: 'comparator', here: ours && spanOf(ours), there: theirs && spanOf(theirs), bounds }
}

interface Bound extends Span {
  /** The same for what is hardly different. */
  readonly bound: string
  readonly means: Comparator
}

function boundOf({ comparator }: Figure): Bound | null {
  const bound = comparator && BOUNDS[comparator.kind]
  if (!comparator || !bound) return null
  return { ...spanOf(comparator), bound, means: comparator.kind === 'upTo' ? 'atMost' : comparator.kind }
}

/** Of the finest grain that both have: a day differs, else a month, else a year. */
function differentTimes(here: DetailedProfile, there: DetailedProfile): Difference[] {
  for (const kind of ['date', 'month', 'year'] as const) {
    const [[one], [other]] = onlyIn(here, there, kind)
    // Two weekdays may well be of two things that one fact is made of.
    const isDoubtful = one && other && isResolved(one) && isResolved(other)
    if (one && other)
      return [{ kind: 'time', here: spanOf(one), there: spanOf(other), ...(isDoubtful && { isDoubtful }) }]
  }
  return []
}

/** One city here and another there; where several are named, each may have its part. */
function differentPlaces(here: DetailedProfile, there: DetailedProfile): Difference[] {
  const [ours, theirs] = [citiesOf(here), citiesOf(there)]
  const [one, other] = [ours[0], theirs[0]]
  if (ours.length !== 1 || theirs.length !== 1 || !one || !other || one.key === other.key) return []
  return [{ kind: 'place', here: spanOf(one), there: spanOf(other) }]
}

function citiesOf(profile: DetailedProfile): readonly Anchor[] {
  const cities = toldBy(profile).filter(({ kind }) => kind === 'city')
  return cities.filter(({ key }, place) => cities.findIndex((other) => other.key === key) === place)
}

/**
 * Nobody named here sounds like any word there: somebody else is named there, or nobody. Nothing where a language does not show its names.
 */
function differentNames(here: DetailedProfile, there: DetailedProfile): Difference[] {
  if (!here.details.showsNames || !there.details.showsNames) return []
  const [ours, theirs] = [unheard(here, there), unheard(there, here)]
  const isHeard = ours.length < here.details.names.length || theirs.length < there.details.names.length
  const [one, other] = [ours[0] ?? null, theirs[0] ?? null]
  return isHeard || (one === null && other === null) ? [] : [{ kind: 'actor', here: one, there: other }]
}

function unheard(profile: DetailedProfile, other: DetailedProfile): readonly Span[] {
  const isCoarse = profile.isCoarse || other.isCoarse
  return profile.details.names.filter(
    (name) =>
      !profile.words
        .filter(({ start }) => start >= name.start && start < name.end)
        .some((word) => other.words.some((like) => wordSimilarity(word, like, isCoarse) > 0)),
  )
}

/** Somebody says it on one side, and on the other there is not even a quotation mark. */
function speakerOnOneSide({ details: ours }: DetailedProfile, { details: theirs }: DetailedProfile): Difference[] {
  const [one, other] = [ours.sayings[0], theirs.sayings[0]]
  if (one && !theirs.mayBeSaid) return [{ kind: 'attribution', here: spanOf(one), there: null }]
  return other && !ours.mayBeSaid ? [{ kind: 'attribution', here: null, there: spanOf(other) }] : []
}

/** What one side denies the other says without any denial. Where other words are used nothing is known: "cancelled" and "no longer". */
function denialOnOneSide(here: DetailedProfile, there: DetailedProfile): Difference[] {
  const [one, other] = [deniedSaid(here, there), deniedSaid(there, here)]
  if (one) return [{ kind: 'negation', here: spanOf(one), there: null }]
  return other ? [{ kind: 'negation', here: null, there: spanOf(other) }] : []
}

function deniedSaid({ details }: DetailedProfile, other: DetailedProfile): Span | undefined {
  if (other.details.negations.length > 0 || other.anchors.some(({ key }) => TURNS_AROUND.has(key))) return undefined
  return details.negations.find(({ denied }) => other.anchors.some(({ key }) => denied.has(key)))
}

/** The anchors of a kind that the other side does not have; none where both have one in common. */
function onlyIn(
  here: DetailedProfile,
  there: DetailedProfile,
  kind: AnchorKind,
): readonly [readonly Anchor[], readonly Anchor[]] {
  const of = (profile: DetailedProfile) => toldBy(profile).filter((anchor) => anchor.kind === kind)
  const [ours, theirs] = [of(here), of(there)]
  const lacks = (list: readonly Anchor[]) => (anchor: Anchor) => !list.some(({ key }) => key === anchor.key)
  return [ours.filter(lacks(theirs)), theirs.filter(lacks(ours))]
}

/** The anchors of what it tells: a dateline says when and where it was written. */
function toldBy({ anchors, details: { dateline } }: DetailedProfile): readonly Anchor[] {
  return dateline === null ? anchors : anchors.filter(({ start }) => start >= dateline.end)
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
