/** Looking for the same fact in other versions: what is asked of the finder and what it gives, always with its reasons (C9). */
import type { Comparator } from './record-parts.ts'
import type { ArticleId, ClaimId, TextHash } from './ids.ts'
import type { DateBounds } from './date-bounds.ts'
import type { LanguageTag } from './records.ts'
import type { BoundCorrection } from './sentence-bounds.ts'

/** Of a longer sentence only the beginning is looked for, compared and shown beside others, in UTF-16 code units. */
export const LONGEST_SENTENCE = 2000

/** Articles that are shown of the rest of the project. */
export const MOST_ELSEWHERE = 12

/** What is looked for: the words of a claim or of a passage. */
export interface Sought {
  readonly text: string
  readonly language: LanguageTag
  /** A claim may be much shorter than the sentence that tells it. */
  readonly kind: 'claim' | 'passage'
  /** What was linked before, to learn words from; left out for nothing. */
  readonly links?: readonly ConfirmedLink[]
  /** As for `SoughtIn`, of the article it stands in, or that a claim was made from. */
  readonly published?: PublishedDays
}

/** The words of a passage, with what is needed to compare them. */
export type ToldText = Pick<Sought, 'text' | 'language' | 'published'>

/** Between which days an article came out, for what it says in relation to them ("yesterday"); `null` where that is not known. */
export type PublishedDays = { readonly earliest: string; readonly latest: string } | null

/** A quote that somebody has linked to a claim, or the claim's own wording. */
export interface ConfirmedLink {
  readonly claim: ClaimId
  readonly language: LanguageTag
  readonly text: string
}

/** A version to look in. */
export interface SoughtIn {
  readonly article: ArticleId
  readonly textHash: TextHash
  readonly language: LanguageTag
  /** Sentence bounds that were corrected. With text and language they decide what its sentences are (`correctionsKey`); left out for none. */
  readonly corrections?: readonly BoundCorrection[]
  /** Missing where it is not known. */
  readonly published?: PublishedDays
}

/** The days of a date with both ends known; `null` for any other. */
export function knownDays(date: DateBounds | null): PublishedDays {
  if (date === null || date.earliest === null || date.latest === null) return null
  return { earliest: date.earliest, latest: date.latest }
}

/** Names that mean the same, in any language: they speak for each other as anchors with this key. */
export interface NameGroup {
  readonly key: string
  readonly names: readonly string[]
  /** What the thing is called in lists; left out for the first of its names. */
  readonly means?: string
}

/** How far reading for the index is, in texts. */
export interface IndexProgress {
  readonly done: number
  readonly total: number
}

/** What sort of thing two sentences have in common. `learned`: words that stand together in what was linked before. */
export type EvidenceKind =
  | 'number'
  | 'year'
  | 'date'
  | 'month'
  | 'weekday'
  | 'territory'
  | 'city'
  | 'acronym'
  | 'alias'
  | 'concept'
  | 'word'
  | 'learned'

/** A stretch in UTF-16 code units, `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** One thing in common. `here` counts in the text sought, `there` in the text of the article. */
export interface FoundEvidence {
  readonly kind: EvidenceKind
  readonly here: Stretch
  readonly there: Stretch
  /** How much it tells beside the others; the score is made of all. */
  readonly weight: number
  /** Only for `learned`: in how many claims that were linked. */
  readonly times?: number
}

/** What may be told differently: a figure, what it counts, how it is bounded; when, where, who; a denial; who says it. */
export type DifferenceKind =
  | 'quantity'
  | 'unit'
  | 'comparator'
  | 'time'
  | 'place'
  | 'actor'
  | 'negation'
  | 'attribution'

/**
 * What both tell differently: a hint that proposes to look. `here` and `there` as in evidence; `null` on the side that has no words for
 * it, never on both.
 */
export interface FoundDifference {
  readonly kind: DifferenceKind
  readonly here: Stretch | null
  readonly there: Stretch | null
  /** Only for `comparator`: what the words mean; `null` on the side that has none. */
  readonly bounds?: { readonly here: Comparator | null; readonly there: Comparator | null }
  /** True where such hints are too often wrong to be ticked in advance. */
  readonly isDoubtful?: boolean
}

/** A sentence of an article, and how much speaks for it. */
export interface FoundSentence extends Stretch {
  /** 0 when nothing speaks for it. */
  readonly score: number
  /** So much speaks for it that it may be taken in advance; the finder's own word, no encoder adds to it. */
  readonly isSure: boolean
  /** Strongest first. */
  readonly evidence: readonly FoundEvidence[]
  readonly differences: readonly FoundDifference[]
  /** What an encoder adds; left out where there is none or it did not compare this sentence. */
  readonly encoder?: EncoderEvidence
}

/** How near a sentence is in meaning to what is sought, as a machine sees it. It points at no words. */
export interface EncoderEvidence {
  /** Cosine of the vectors, from -1 to 1. */
  readonly similarity: number
  /** What it adds to the score. */
  readonly weight: number
  /** The score without it, and how sure that is. */
  readonly ownScore: number
  readonly ownLikelihood: Likelihood
  /** Name of the model. */
  readonly by: string
}

/** The sentences of one article, best first; those without any evidence are left out. */
export interface FoundIn {
  readonly article: ArticleId
  readonly sentences: readonly FoundSentence[]
}

/** How likely a sentence tells it. `strong` ones may be ticked in advance; for `none` so little speaks that it is no evidence. */
export type Likelihood = 'strong' | 'possible' | 'weak' | 'none'

/** Scores from which on a candidate is called so; measured, see `src/evaluation/README.md`. */
export const LIKELIHOODS: Readonly<Record<'possible' | 'weak', number>> = {
  possible: 0.3,
  weak: 0.15,
}

export function likelihoodOf({ score, isSure }: Pick<FoundSentence, 'score' | 'isSure'>): Likelihood {
  if (isSure) return 'strong'
  if (score >= LIKELIHOODS.possible) return 'possible'
  return score >= LIKELIHOODS.weak ? 'weak' : 'none'
}

/** The days that what is said means in a text that came out on a known day: worked out, not said. */
interface Resolved {
  readonly resolved?: { readonly earliest: string; readonly latest: string }
}

/** One part of a skeleton line. `date` has what is said of it, months and days from 1; `weekday` counts from Monday, 1. */
export type SkeletonPart =
  | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean }
  | (Resolved & {
      readonly kind: 'date'
      readonly year: number | null
      readonly month: number | null
      readonly day: number | null
    })
  /** Several months or years that are said as one: a quarter, a decade. First and last day, `YYYY-MM-DD`. */
  | { readonly kind: 'stretch'; readonly earliest: string; readonly latest: string }
  | (Resolved & { readonly kind: 'weekday'; readonly day: number })
  /** "Yesterday", "last week": told by nothing but the days it means. */
  | (Required<Resolved> & { readonly kind: 'relative' })
  /**
   * In the language asked for, or in Latin letters as it is heard; a thing with several names as the analyst calls it, with the other
   * names it goes by.
   */
  | { readonly kind: 'name'; readonly words: string; readonly others?: readonly string[] }
  /** In English. */
  | { readonly kind: 'meaning'; readonly words: string }

/** What a sentence is about; no translation. In UTF-16 code units over the text. */
export interface Skeleton extends Stretch {
  /** In reading order; empty where nothing is known. */
  readonly parts: readonly SkeletonPart[]
}

/** What a figure, date or name says. */
export type FactPart = Exclude<SkeletonPart, { kind: 'meaning' }>

/** A figure, date or name in a text. */
export interface NotedFact extends Stretch {
  /** More than one for a range. */
  readonly parts: readonly FactPart[]
  /** What a figure counts, in English; `null` where it is not known or there is no figure. */
  readonly counted: string | null
}

/** Where a text stands and in what language. */
export type TextPlace = Omit<SoughtIn, 'article' | 'published'>

/** The same with the days the text came out. */
export type DatedPlace = Omit<SoughtIn, 'article'>

/** Where else a fact stands. */
export interface FactPlaces {
  readonly article: ArticleId
  /** In reading order; empty where it was not found. */
  readonly places: readonly FactPlace[]
}

export interface FactPlace extends Stretch {
  /** Number of the sentence it stands in, from 0. */
  readonly sentence: number
}

/** What makes a sentence worth checking: a figure with what it counts, a date, somebody or some place named, who says it, their words. */
export type ClaimReason = 'figure' | 'date' | 'name' | 'place' | 'saying' | 'quotation'

/** A version to propose claims from, and the stretches of its text that tell nothing to check: furniture, headlines. */
export interface ProposeFrom extends SoughtIn {
  readonly leftOut: readonly Stretch[]
}

/** A sentence of another version that tells the same. `here` of the differences counts in the text of the proposal's article. */
export interface ToldAlike extends Stretch {
  readonly article: ArticleId
  readonly differences: readonly FoundDifference[]
}

/** A sentence that may be worth a claim, with those that tell the same. A proposal; whether it is one decides the analyst. */
export interface ProposedClaim extends Stretch {
  readonly article: ArticleId
  readonly reasons: readonly ClaimReason[]
  /** At most one of each version, in the order of the versions' ids. */
  readonly alike: readonly ToldAlike[]
}
