/**
 * The ids of rows that may exist only once, made of the rows they join. One place, so that no two commands can
 * name the same fact differently.
 */
import {
  joinedId,
  type AnalystId,
  type AnchorId,
  type ArticleId,
  type AssessmentId,
  type ClaimId,
  type CitationId,
  type ClaimRelationId,
  type DecisionId,
  type DerivationId,
  type MentionId,
  type MergeConflictId,
  type OpinionRequestId,
  type OriginalId,
  type PassageId,
  type RatingScaleId,
  type RevisionId,
  type SentenceBoundId,
  type SentenceLinkId,
  type SourceId,
  type StoryArticleId,
  type StoryClaimId,
  type StoryId,
  type SuggestionDecisionId,
  type VerdictId,
  type VerdictReadingId,
} from './ids.ts'
import type { RelationKind } from './claim-relations.ts'
import { existence } from './merge-records.ts'
import { placesInOrder, type PlaceStart } from './sentence-links.ts'

/** An article stands in a story once. */
export function storyArticleId(story: StoryId, article: ArticleId): StoryArticleId {
  return joinedId(story, article)
}

/** A claim is asked of a story once (C13). */
export function storyClaimId(story: StoryId, claim: ClaimId): StoryClaimId {
  return joinedId(story, claim)
}

/** One analyst links a passage to a claim once (C1, C2). */
export function mentionId(passage: PassageId, claim: ClaimId, analyst: AnalystId): MentionId {
  return joinedId(passage, claim, analyst)
}

/** One analyst judges a cell once (C10). */
export function assessmentId(claim: ClaimId, article: ArticleId, analyst: AnalystId): AssessmentId {
  return joinedId(claim, article, analyst)
}

/** The project decides a cell once (C10). */
export function decisionId(claim: ClaimId, article: ArticleId): DecisionId {
  return joinedId(claim, article)
}

/** An article has one derivation of its own; files of others may bring more (C6). */
export function derivationId(article: ArticleId): DerivationId {
  return joinedId(article, 'derivation')
}

/** A passage is found, or not, in a revision once (T4). */
export function anchorId(passage: PassageId, revision: RevisionId): AnchorId {
  return joinedId(passage, revision)
}

/** A text was taken out of one file. */
export function originalId(revision: RevisionId): OriginalId {
  return joinedId(revision, 'original')
}

/** A place of a revision is corrected once. */
export function sentenceBoundId(revision: RevisionId, start: number): SentenceBoundId {
  return joinedId(revision, String(start))
}

/** Two places are linked once, whichever of them is named first. */
export function sentenceLinkId(one: PlaceStart, other: PlaceStart): SentenceLinkId {
  return joinedId(...placesInOrder(one, other).flatMap(({ revision, start }) => [revision, String(start)]))
}

/** Two claims stand in a relation of one kind once; give them as `relationInOrder` does. */
export function claimRelationId(kind: RelationKind, from: ClaimId, to: ClaimId): ClaimRelationId {
  return joinedId(kind, from, to)
}

/** A claim has one verdict of its own; merged claims and files of others may bring more. */
export function verdictId(claim: ClaimId): VerdictId {
  return joinedId(claim, 'verdict')
}

/** A verdict cites a source once. */
export function citationId(verdict: VerdictId, source: SourceId): CitationId {
  return joinedId(verdict, source)
}

/** One analyst says of a verdict once what they think of it. */
export function verdictReadingId(verdict: VerdictId, analyst: AnalystId): VerdictReadingId {
  return joinedId(verdict, analyst)
}

/** A project has one vocabulary of ratings. */
export const ratingScaleId: RatingScaleId = joinedId('ratings')

/** An analyst answers a suggestion once; `key` is that of `suggestion.ts`. */
export function suggestionDecisionId(key: string, analyst: AnalystId): SuggestionDecisionId {
  return joinedId(key, analyst)
}

/** One analyst asks for a second opinion on a cell once. */
export function opinionRequestId(claim: ClaimId, article: ArticleId, analyst: AnalystId): OpinionRequestId {
  return joinedId(claim, article, analyst)
}

/** The same fields of a row are decided once. Groups of fields share none, so that the first names its group. */
export function mergeConflictId(table: string, row: string, fields: readonly string[]): MergeConflictId {
  const [first = existence] = fields
  return joinedId(table, row, first === existence ? 'existence' : first)
}
