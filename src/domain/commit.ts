/** The shape of a written command in the journal (H2, H6). It is fixed: old commits are read by upcasters, never rewritten. */
import type { Change } from './change.ts'
import type { AnalystId, CommitId, DeviceId, ProjectId, StepId, TabId, TextHash } from './ids.ts'
import type { JsonObject } from './json.ts'
import type { Instant } from './records.ts'

/** Version of this shape, written into every commit. */
export const commitFormat = 1

/** Who or what had the idea (H3). A suggestion a person took is `suggestion`; what a project began with, on its own or as a copy or the sample, is `restore`. */
export type Origin = 'person' | 'import' | 'rule' | 'suggestion' | 'merge' | 'restore'

/** What a step takes back or brings again; `null` for an ordinary step (H2). */
export type Reversal = { readonly kind: 'undo' | 'redo' | 'goBack'; readonly step: StepId }

export interface Commit {
  readonly format: typeof commitFormat
  /** UUIDv7. */
  readonly id: CommitId
  /** The user's intent this commit belongs to; an import has many commits in one step. */
  readonly step: StepId
  readonly project: ProjectId
  readonly analyst: AnalystId
  readonly device: DeviceId
  readonly tab: TabId
  readonly at: Instant
  readonly origin: Origin
  /** Name of the command, which the history words. */
  readonly command: string
  /** A few values for the history's wording, for example `{count: 12}`. */
  readonly subject: JsonObject
  readonly reversal: Reversal | null
  /** Texts that must be durable before this commit is (H5). */
  readonly texts: readonly TextHash[]
  readonly changes: readonly Change[]
  /** Counts the commits of this device, from 1. */
  readonly deviceSequence: number
  /** `hash` of this device's previous commit; the empty string for the first. */
  readonly previousHash: string
  /** Hex SHA-256 over the canonical JSON of all other fields, as they were written. */
  readonly hash: string
  /** Words of an erased text were taken out; a later commit says what is left (H8, `erasure/erasure.ts`). */
  readonly blanked?: true
}

/** What a tab asks to be written; the database fills in the chain inside its transaction (H5). */
export type PendingCommit = Omit<Commit, 'deviceSequence' | 'previousHash' | 'hash' | 'blanked'>

/** A commit with its place in this database's own linear order (H3). */
export interface StoredCommit {
  /** Rises by at least 1 with every commit of this database. */
  readonly sequence: number
  readonly commit: Commit
}
