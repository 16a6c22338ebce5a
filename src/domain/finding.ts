/** Looking for the same fact in other versions: what is asked of the finder and what it gives, always with its reasons (C9). */
import type { ArticleId, TextHash } from './ids.ts'
import type { LanguageTag } from './records.ts'

/** What is looked for: the words of a claim or of a passage. */
export interface Sought {
  readonly text: string
  readonly language: LanguageTag
  /** A claim may be much shorter than the sentence that tells it. */
  readonly kind: 'claim' | 'passage'
}

/** A version to look in. */
export interface SoughtIn {
  readonly article: ArticleId
  readonly textHash: TextHash
  readonly language: LanguageTag
}

/** What sort of thing two sentences have in common. */
export type EvidenceKind =
  'number' | 'year' | 'date' | 'month' | 'weekday' | 'territory' | 'city' | 'acronym' | 'alias' | 'concept' | 'word'

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
}

/** What both tell differently: a hint that proposes to look. `here` and `there` as in evidence. */
export interface FoundDifference {
  readonly kind: 'quantity' | 'time'
  readonly here: Stretch
  readonly there: Stretch
}

/** A sentence of an article, and how much speaks for it. */
export interface FoundSentence extends Stretch {
  /** 0 when nothing speaks for it. */
  readonly score: number
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

/** How sure a score is. `strong` ones may be ticked in advance; for `none` so little speaks that it is no evidence. */
export type Likelihood = 'strong' | 'possible' | 'weak' | 'none'

/** Scores from which on a candidate is called so; measured, see `src/evaluation/README.md`. */
export const LIKELIHOODS: Readonly<Record<Exclude<Likelihood, 'none'>, number>> = {
  strong: 0.5,
  possible: 0.3,
  weak: 0.15,
}

export function likelihoodOf(score: number): Likelihood {
  if (score >= LIKELIHOODS.strong) return 'strong'
  if (score >= LIKELIHOODS.possible) return 'possible'
  return score >= LIKELIHOODS.weak ? 'weak' : 'none'
}

/** One part of a skeleton line. `date` has what is said of it, months and days from 1; `weekday` counts from Monday, 1. */
export type SkeletonPart =
  | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean }
  | { readonly kind: 'date'; readonly year: number | null; readonly month: number | null; readonly day: number | null }
  | { readonly kind: 'weekday'; readonly day: number }
  /** In the language asked for, or in Latin letters as it is heard. */
  | { readonly kind: 'name'; readonly words: string }
  /** In English. */
  | { readonly kind: 'meaning'; readonly words: string }

/** What a sentence is about; no translation. In UTF-16 code units over the text. */
export interface Skeleton extends Stretch {
  /** In reading order; empty where nothing is known. */
  readonly parts: readonly SkeletonPart[]
}
