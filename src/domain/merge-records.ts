/** The rows by which projects meet: what others did, which rows are one, what nobody has decided yet, what others are asked. Part of `records.ts`. */
import type {
  AnalystId,
  ArticleId,
  ClaimId,
  DeviceId,
  ForeignCommitId,
  MergeConflictId,
  OpinionRequestId,
  RenamedRowId,
} from './ids.ts'
import type { JsonObject } from './json.ts'
import type { Base, Instant } from './record-parts.ts'
import type { TableName } from './records.ts'

/**
 * That a commit changed a row, not to what: enough to know who changed what. Of the rows that a commit made only those are listed that
 * others may make too: their ids are made of others, or of what both took from one file.
 */
export interface RowTouch {
  readonly table: TableName
  readonly id: string
  /** Names of the changed fields, or `[creation]`; `null` when the row was removed. `[existence]` when it was decided that it stays. */
  readonly fields: readonly string[] | null
  /** By how much a counter of the row rose (`version` of a claim), or fell when it was taken back; 0 for other rows. */
  readonly counted: number
}

/**
 * A commit of another database whose effect is in this one (H7). Its id is that of the commit; `hash` is the one of the commit, by
 * which it can be found in a file of its author. It goes when the merge that brought it is taken back.
 */
export interface ForeignCommit extends Base<ForeignCommitId> {
  readonly analyst: AnalystId
  readonly device: DeviceId
  /** Counts the commits of that device. */
  readonly deviceSequence: number
  readonly at: Instant
  readonly hash: string
  readonly touches: readonly RowTouch[]
}

/** Two rows turned out to be one: whatever was said of the row with this id is said of `now`. */
export interface RenamedRow extends Base<RenamedRowId> {
  readonly now: string
}

/** One of the values that stand against each other. */
export interface RivalValue {
  /** The fields with their values; `null` when the row was removed. */
  readonly value: JsonObject | null
  /** Who set it and when; `null` where no file says. */
  readonly analyst: AnalystId | null
  readonly at: Instant | null
}

/**
 * Several people changed the same of one row, not knowing of each other: all values are kept until somebody decides, which removes this
 * row. Its id is made of table, row and fields.
 */
export interface MergeConflict extends Base<MergeConflictId> {
  readonly table: TableName
  readonly row: string
  /** Decided together; `[existence]` when the question is whether the row stays. */
  readonly fields: readonly string[]
  /** In the order of their canonical JSON. For `existence` only who removed it: the other answer is the row. */
  readonly values: readonly RivalValue[]
}

/** A cell of which an analyst wants to know what a colleague thinks. Its id is made of claim, article and analyst. */
export interface OpinionRequest extends Base<OpinionRequestId> {
  readonly claim: ClaimId
  readonly article: ArticleId
  /** What is asked, in the analyst's words; may be empty. */
  readonly question: string
  /** Who asks. */
  readonly analyst: AnalystId
  readonly at: Instant
}

/** Stands for all fields of a row that was made. */
export const creation = '+'

/** Stands for a field where the question is whether the row is there at all. */
export const existence = '*'
