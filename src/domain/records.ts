/**
 * The only list of tables. Every fact of a project is a row of one of these shapes, written by a command and
 * kept in the journal. Rows are plain JSON: `null` says "not known", no field is ever left out, and `extra` keeps what
 * an imported file said that this program does not know (F1).
 */
import type {
  AliasId,
  AnalystId,
  AnchorId,
  ArticleId,
  AssessmentId,
  BatchId,
  ClaimId,
  ClaimRelationId,
  DecisionId,
  DerivationId,
  GlossId,
  MentionId,
  OriginalId,
  PassageId,
  ProjectId,
  RegionId,
  RevisionId,
  SentenceBoundId,
  SentenceLinkId,
  SourceId,
  StoryArticleId,
  StoryClaimId,
  StoryId,
  SuggestionDecisionId,
  TextHash,
  Utf16Offset,
} from './ids.ts'
import type { DateBounds } from './date-bounds.ts'
import type { Judgement } from './judgement.ts'
import type {
  AssessmentBasis,
  Base,
  BatchFile,
  ClaimType,
  FacetMark,
  Instant,
  LanguageMark,
  LanguageTag,
  MentionRole,
  Omission,
  OriginalFile,
  Position,
  Quantity,
  SentencePlace,
} from './record-parts.ts'
import type { ForeignCommit, MergeConflict, OpinionRequest, RenamedRow } from './merge-records.ts'
import type { SavedView } from './view-records.ts'
import type { Citation, Correction, RatingScale, Verdict, VerdictReading } from './verdict-records.ts'

export type * from './record-parts.ts'
export type * from './merge-records.ts'
export type * from './verdict-records.ts'
export type * from './view-records.ts'

export interface Project extends Base<ProjectId> {
  readonly name: string
  readonly createdAt: Instant
  /** True for the sample project, which may be thrown away without regret. */
  readonly sample: boolean
}

export interface Analyst extends Base<AnalystId> {
  readonly name: string
  readonly languagesRead: readonly LanguageTag[]
  /** The language glosses are written in for this analyst. */
  readonly glossLanguage: LanguageTag
  /** Another identity of the same person (C10); `null` when there is none. */
  readonly sameAs: AnalystId | null
}

export interface Batch extends Base<BatchId> {
  readonly name: string
  readonly startedAt: Instant
  readonly analyst: AnalystId
  /** Articles of a running batch are hidden everywhere (H2). */
  readonly status: 'running' | 'complete'
  /** Empty until the last commit of the import. */
  readonly files: readonly BatchFile[]
}

export interface Story extends Base<StoryId> {
  readonly name: string
  readonly note: string
  /** A grouping is a proposal until a person confirms it (C8). */
  readonly status: 'proposed' | 'confirmed'
}

/** An article's place in a story. Its id is made of both, so that it exists once. */
export interface StoryArticle extends Base<StoryArticleId> {
  readonly story: StoryId
  readonly article: ArticleId
  readonly role: 'version' | 'sourceDocument'
  readonly status: 'proposed' | 'confirmed'
}

/** "This claim is asked of this story" (C13). Its id is made of both. */
export interface StoryClaim extends Base<StoryClaimId> {
  readonly story: StoryId
  readonly claim: ClaimId
}

export interface Article extends Base<ArticleId> {
  readonly batch: BatchId
  /** Name of the file it came from; `null` for pasted text. */
  readonly fileName: string | null
  /** `null` shows as the first words in brackets. */
  readonly title: string | null
  readonly titleBasis: 'text' | 'metadata' | 'analyst' | null
  /** The first words of the text, to stand for a missing title in lists without loading the text. */
  readonly firstWords: string
  readonly language: LanguageMark
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  readonly published: DateBounds | null
  /** When the text was fetched from the web, if a file or person said so. */
  readonly retrieved: DateBounds | null
  readonly tags: readonly string[]
  readonly note: string
  /** Analysts who said they read the whole article. */
  readonly readBy: readonly AnalystId[]
  /** The revision shown and assessed now. */
  readonly revision: RevisionId
}

/** One immutable text of an article (T1). The text itself lives in the packs under its hash. */
export interface Revision extends Base<RevisionId> {
  readonly article: ArticleId
  /** Counts the revisions of one article, from 1. */
  readonly number: number
  readonly textHash: TextHash
  /** Length in UTF-16 code units. */
  readonly length: number
  readonly words: number
  /** Places with characters that cannot be seen or look like others, as counted at import; absent where it came before they were counted. */
  readonly unusual?: number
  readonly importedAt: Instant
  /** The one decoding step that happened before hashing (T1). */
  readonly decoding: { readonly charset: string; readonly byteOrderMark: boolean; readonly lineEndsChanged: boolean }
}

/**
 * Says that the bytes a revision was taken out of are kept, where its text is not all they hold. The bytes lie in OPFS alone (H5), together
 * for a batch, and may be missing there. Its id is made of the revision.
 */
export interface Original extends Base<OriginalId>, OriginalFile {
  readonly revision: RevisionId
  /** The import that kept them. */
  readonly batch: BatchId
}

/** A stretch of a revision that is not running text. Proposed by rule, never cut from the text (T1). */
export interface Region extends Base<RegionId>, Position {
  readonly revision: RevisionId
  readonly kind: 'furniture' | 'headline' | 'caption' | 'quotation'
  readonly status: 'proposed' | 'confirmed' | 'rejected'
  /** A message key of `i18n` that says why it was proposed; `null` when a person marked it. */
  readonly reason: string | null
}

/**
 * A corrected sentence bound of one revision: at `start` a sentence begins, or goes on, whatever the segmenter says (T4). The quote is
 * the first character there. Its id is made of revision and `start`.
 */
export interface SentenceBound extends Base<SentenceBoundId>, Position {
  readonly revision: RevisionId
  readonly kind: 'split' | 'join'
  readonly analyst: AnalystId
  readonly at: Instant
}

/**
 * What an analyst says of two sentences, whatever the program finds: they tell the same, or they do not. Its id is made of where both
 * begin.
 */
export interface SentenceLink extends Base<SentenceLinkId> {
  readonly kind: 'together' | 'apart'
  /** The one whose revision and start come first. */
  readonly one: SentencePlace
  readonly other: SentencePlace
  readonly analyst: AnalystId
  readonly at: Instant
}

/** A translation of a stretch of one revision; never annotated itself (T6). */
export interface Gloss extends Base<GlossId>, Position {
  readonly revision: RevisionId
  readonly language: LanguageTag
  readonly text: string
  readonly origin: {
    readonly kind: 'typed' | 'pasted' | 'file' | 'engine'
    /** Name and version of a translation engine if known. */
    readonly engine: string | null
  }
  readonly analyst: AnalystId
  readonly at: Instant
}

/** Somebody or something that is named as speaking, or that facts are taken from. */
export interface Source extends Base<SourceId> {
  readonly name: string
  readonly kind: 'person' | 'organisation' | 'document' | 'unknown'
  readonly url: string | null
  readonly note: string
}

/** Where an article took its story from (C6). */
export interface Derivation extends Base<DerivationId> {
  readonly article: ArticleId
  readonly kind: 'translationOf' | 'adaptationOf' | 'sharedSource' | 'followUp' | 'independent' | 'unknown'
  /** The article it was made from; `null` for `sharedSource`, `independent`, `unknown`. */
  readonly from: ArticleId | null
  /** The source shared with others; `null` unless `sharedSource`. */
  readonly source: SourceId | null
  readonly status: 'proposed' | 'confirmed'
  readonly note: string
}

/** A highlighted stretch of one revision. It never moves (T4). */
export interface Passage extends Base<PassageId>, Position {
  readonly article: ArticleId
  readonly revision: RevisionId
  /** Language and direction of the quote itself (T5). */
  readonly language: LanguageMark
  /** True for an imported passage whose bounds split a grapheme; kept exactly (T2). */
  readonly splitsGrapheme: boolean
  readonly note: string
  readonly analyst: AnalystId
  readonly at: Instant
}

/** The result of finding a passage again in another revision (T4). */
export interface Anchor extends Base<AnchorId> {
  readonly passage: PassageId
  readonly revision: RevisionId
  readonly outcome: 'exact' | 'moved' | 'changed' | 'lost'
  /** `null` when the outcome is `lost`. */
  readonly start: Utf16Offset | null
  readonly end: Utf16Offset | null
  /** `null` when a rule decided. */
  readonly decidedBy: AnalystId | null
}

/** A checkable statement in the analyst's words. */
export interface Claim extends Base<ClaimId> {
  readonly wording: string
  /** Language of the wording. */
  readonly language: LanguageTag
  readonly type: ClaimType
  readonly quantity: Quantity | null
  /** When the fact happened (C7). */
  readonly time: DateBounds | null
  /** When it was first said (C7). */
  readonly firstSaid: DateBounds | null
  readonly actors: readonly string[]
  readonly polarity: 'affirmed' | 'denied'
  /** True when the claim is about the saying itself, so that attribution is truth-conditional (C2). */
  readonly aboutSaying: boolean
  readonly note: string
  /** Counts the changes of value, unit, comparator, time, actors and polarity, from 1 (C12). */
  readonly version: number
  /** The article it was made from; `null` when typed freely. */
  readonly madeFrom: ArticleId | null
  readonly analyst: AnalystId
  readonly at: Instant
}

/** A passage linked to a claim by one analyst (C1). Its id is made of passage, claim and analyst. */
export interface Mention extends Base<MentionId> {
  readonly passage: PassageId
  readonly claim: ClaimId
  /** The passage's article, kept here for look-up by cell. */
  readonly article: ArticleId
  readonly role: MentionRole
  /** Who is named as speaking; `null` when nobody is, or not yet recorded. */
  readonly speaker: SourceId | null
  readonly analyst: AnalystId
  readonly at: Instant
}

/** What one analyst says one article says on one claim (C2, C10). Its id is made of claim, article and analyst. */
export interface Assessment extends Base<AssessmentId> {
  readonly claim: ClaimId
  readonly article: ArticleId
  readonly analyst: AnalystId
  readonly judgement: Judgement
  readonly facets: readonly FacetMark[]
  /** Only for `omits`, else `null`. */
  readonly omission: Omission | null
  /** Only for `unclear`, else `null`. */
  readonly question: string | null
  /** The value this version states as a whole, for example `about 7000`. */
  readonly statedValue: string | null
  readonly note: string
  readonly confidence: 'low' | 'medium' | 'high' | null
  readonly basis: AssessmentBasis
  /** Revision of the article it was made on (C11). */
  readonly revision: RevisionId
  /** `version` of the claim it was made on (C11, C12). */
  readonly claimVersion: number
  readonly at: Instant
}

/** The project's decision on a cell where analysts disagree (C10). Its id is made of claim and article. */
export interface Decision extends Base<DecisionId> {
  readonly claim: ClaimId
  readonly article: ArticleId
  readonly judgement: Judgement
  readonly facets: readonly FacetMark[]
  readonly omission: Omission | null
  readonly reason: string
  readonly analyst: AnalystId
  readonly at: Instant
}

/** What a person did with something the program proposed (C9). */
export interface SuggestionDecision extends Base<SuggestionDecisionId> {
  readonly kind: string
  /** Names the proposal, the same each time it is made. */
  readonly key: string
  readonly article: ArticleId | null
  readonly claim: ClaimId | null
  readonly outcome: 'accepted' | 'rejected'
  readonly analyst: AnalystId
  readonly at: Instant
}

/** Two names of one thing, for example `ISW` in one language and its full name in another. */
export interface Alias extends Base<AliasId> {
  readonly name: string
  readonly language: LanguageTag
  readonly means: string
}

export interface ClaimRelation extends Base<ClaimRelationId> {
  readonly from: ClaimId
  readonly to: ClaimId
  readonly kind:
    | 'updates'
    | 'earlierStageOf'
    | 'quantifies'
    | 'elaborates'
    | 'restates'
    | 'alternativeOf'
    | 'competesWith'
    | 'contradicts'
}

/** Table name to row shape. The order is the order of writing: a row refers only to rows of tables above or of its own. */
export interface TableRows {
  project: Project
  analysts: Analyst
  batches: Batch
  sources: Source
  stories: Story
  articles: Article
  revisions: Revision
  storyArticles: StoryArticle
  derivations: Derivation
  originals: Original
  regions: Region
  sentenceBounds: SentenceBound
  sentenceLinks: SentenceLink
  glosses: Gloss
  passages: Passage
  anchors: Anchor
  claims: Claim
  storyClaims: StoryClaim
  mentions: Mention
  assessments: Assessment
  decisions: Decision
  suggestionDecisions: SuggestionDecision
  aliases: Alias
  claimRelations: ClaimRelation
  ratingScales: RatingScale
  verdicts: Verdict
  citations: Citation
  verdictReadings: VerdictReading
  corrections: Correction
  foreignCommits: ForeignCommit
  renamedRows: RenamedRow
  mergeConflicts: MergeConflict
  opinionRequests: OpinionRequest
  savedViews: SavedView
}

export type TableName = keyof TableRows
export type Row<Table extends TableName = TableName> = TableRows[Table]
export type RowId<Table extends TableName = TableName> = TableRows[Table]['id']
