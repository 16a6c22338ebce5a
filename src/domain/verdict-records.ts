/** The rows of the project's findings on the claims themselves. Part of `records.ts`, which is the list of tables. */
import type { DateBounds } from './date-bounds.ts'
import type {
  AnalystId,
  CitationId,
  ClaimId,
  CorrectionId,
  RatingScaleId,
  SourceId,
  VerdictId,
  VerdictReadingId,
} from './ids.ts'
import type { Base, Instant, Rating } from './record-parts.ts'

/** The words in which verdicts are rated, as the project chose them: one row, or none. */
export interface RatingScale extends Base<RatingScaleId> {
  /** In the order in which they are offered. */
  readonly ratings: readonly Rating[]
}

/** The project's finding on the claim itself, with sources. */
export interface Verdict extends Base<VerdictId> {
  readonly claim: ClaimId
  /** A name of the vocabulary, or any other words; empty when it is not rated yet. */
  readonly rating: string
  readonly explanation: string
  readonly sources: readonly SourceId[]
  readonly analyst: AnalystId
  readonly at: Instant
}

/** Where and when a source of a verdict says what it is cited for. Its id is made of verdict and source. */
export interface Citation extends Base<CitationId> {
  readonly verdict: VerdictId
  readonly source: SourceId
  readonly url: string | null
  /** A copy that stays when the page is changed or taken away. */
  readonly archiveUrl: string | null
  /** When it was said or published. */
  readonly date: DateBounds | null
  readonly analyst: AnalystId
  readonly at: Instant
}

/** What a second reader says of a verdict. Its id is made of verdict and analyst. */
export interface VerdictReading extends Base<VerdictReadingId> {
  readonly verdict: VerdictId
  readonly outcome: 'confirms' | 'objects'
  /** Why; never empty for an objection. */
  readonly note: string
  readonly analyst: AnalystId
  /** It holds for the verdict as it was then. */
  readonly at: Instant
}

/** A correction of what was published on a claim. */
export interface Correction extends Base<CorrectionId> {
  readonly claim: ClaimId
  readonly text: string
  readonly analyst: AnalystId
  readonly at: Instant
}
