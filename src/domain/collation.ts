/** The collation of a story: its versions in rows of sentences that tell the same, before any claim exists (DESIGN 5.4). */
import type { FoundDifference, FoundEvidence, ProposeFrom, Stretch } from './finding.ts'
import type { ArticleId } from './ids.ts'
import type { LanguageMark } from './records.ts'

/** A version to collate, and the stretches of its text that stand in no row: furniture. */
export type CollateFrom = ProposeFrom

/** A sentence, by any place in it, in UTF-16 code units of its article. */
export interface SentenceAt {
  readonly article: ArticleId
  readonly at: number
}

/** What a person said of two sentences, whatever the engine finds. */
export interface Ruling {
  readonly kind: 'together' | 'apart'
  readonly one: SentenceAt
  readonly other: SentenceAt
}

/** How far a collation is: each version is read, then every two of them are compared. */
export interface CollationProgress {
  readonly step: 'reading' | 'comparing'
  readonly done: number
  readonly total: number
}

/** A sentence of a row. */
export interface CollationSentence extends Stretch {
  /** Where it is clearly in another language than its article. */
  readonly language?: LanguageMark
}

/** What one version says in a row. */
export interface CollationCell {
  readonly article: ArticleId
  /** In reading order, at least one. */
  readonly sentences: readonly [CollationSentence, ...CollationSentence[]]
  /** Why it stands here, strongest first: what its first sentence has in common with the lead's. Empty for the lead itself. */
  readonly evidence: readonly FoundEvidence[]
  /** So much speaks for it that a judgement may be proposed. False for the lead. */
  readonly isSure: boolean
  /** Nearly all facts of the lead are told, as far as they can be known. False for the lead. */
  readonly tellsAll: boolean
  /** Told differently from the lead, but for who says it: `here` counts in the lead's text, `there` in that of this article. None for the lead. */
  readonly differences: readonly FoundDifference[]
  /** Figures told differently from another version, where the lead has none; left out where nothing is. */
  readonly figures?: DifferentFigures
}

/** `here` counts in the text of `from`, the first version of the row with a figure, `there` in that of the article. */
export interface DifferentFigures {
  readonly from: ArticleId
  readonly differences: readonly FoundDifference[]
}

/** One row, in the order of the versions; the first cell leads: the others are compared with it. */
export interface CollationRow {
  readonly cells: readonly [CollationCell, ...CollationCell[]]
}
