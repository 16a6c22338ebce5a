/**
 * Branded identifiers and offsets. They exist only for the compiler: at run time every id is a string and every
 * offset a number, so that a claim's id can never be passed where an article's is meant.
 */

declare const brand: unique symbol

/** A value of type `Value` that the compiler keeps apart from other values of the same kind. */
export type Branded<Value, Name extends string> = Value & { readonly [brand]: Name }

export type ProjectId = Branded<string, 'ProjectId'>
export type AnalystId = Branded<string, 'AnalystId'>
export type BatchId = Branded<string, 'BatchId'>
export type StoryId = Branded<string, 'StoryId'>
export type StoryArticleId = Branded<string, 'StoryArticleId'>
export type StoryClaimId = Branded<string, 'StoryClaimId'>
export type ArticleId = Branded<string, 'ArticleId'>
export type RevisionId = Branded<string, 'RevisionId'>
export type OriginalId = Branded<string, 'OriginalId'>
export type RegionId = Branded<string, 'RegionId'>
export type SentenceBoundId = Branded<string, 'SentenceBoundId'>
export type SentenceLinkId = Branded<string, 'SentenceLinkId'>
export type GlossId = Branded<string, 'GlossId'>
export type SourceId = Branded<string, 'SourceId'>
export type DerivationId = Branded<string, 'DerivationId'>
export type PassageId = Branded<string, 'PassageId'>
export type AnchorId = Branded<string, 'AnchorId'>
export type ClaimId = Branded<string, 'ClaimId'>
export type MentionId = Branded<string, 'MentionId'>
export type AssessmentId = Branded<string, 'AssessmentId'>
export type DecisionId = Branded<string, 'DecisionId'>
export type SuggestionDecisionId = Branded<string, 'SuggestionDecisionId'>
export type AliasId = Branded<string, 'AliasId'>
export type ClaimRelationId = Branded<string, 'ClaimRelationId'>
export type VerdictId = Branded<string, 'VerdictId'>
export type RatingScaleId = Branded<string, 'RatingScaleId'>
export type SavedViewId = Branded<string, 'SavedViewId'>
export type CitationId = Branded<string, 'CitationId'>
export type VerdictReadingId = Branded<string, 'VerdictReadingId'>
export type CorrectionId = Branded<string, 'CorrectionId'>
export type ForeignCommitId = Branded<string, 'ForeignCommitId'>
export type RenamedRowId = Branded<string, 'RenamedRowId'>
export type MergeConflictId = Branded<string, 'MergeConflictId'>
export type OpinionRequestId = Branded<string, 'OpinionRequestId'>

export type CommitId = Branded<string, 'CommitId'>
export type StepId = Branded<string, 'StepId'>
/** One incarnation of one project database; a restored or opened copy is a new device (H6). */
export type DeviceId = Branded<string, 'DeviceId'>
/** One browser tab's working session; survives a reload of that tab, not its closing (H2). */
export type TabId = Branded<string, 'TabId'>

/** `sha-256:` and 64 hex digits over UTF-8, or `sha-256-utf16le:` and 64 hex digits where the text holds lone surrogates (T2). */
export type TextHash = Branded<string, 'TextHash'>

/** 64 hex digits: SHA-256 of the bytes of a file. */
export type BytesHash = Branded<string, 'BytesHash'>

/** A position in UTF-16 code units, the only unit used inside the app (T2). */
export type Utf16Offset = Branded<number, 'Utf16Offset'>
/** A position in Unicode code points, used only at the file border (T2). */
export type CodePointOffset = Branded<number, 'CodePointOffset'>

/** Marks a plain string as the id of a certain table. Call it where ids are made or read from outside, nowhere else. */
export function asId<Id extends Branded<string, string>>(value: string): Id {
  return value as Id
}

/** Marks a number as an offset in UTF-16 code units. */
export function utf16(value: number): Utf16Offset {
  return value as Utf16Offset
}

/** An id that is the same for the same parts, for rows that may exist only once (a story holds an article once; C10). */
export function joinedId<Id extends Branded<string, string>>(...parts: readonly string[]): Id {
  return parts.join('.') as Id
}
