/** The port by which screens look at what merging a colleague's file comes to. Nothing is written by looking. */
import type { Change } from './change.ts'
import type { TextHash } from './ids.ts'
import type { RowOutcome } from './merge/merge-projects.ts'
import type { ReadingReason } from './import-draft.ts'
import type { ProjectStore, StoredText } from './ports.ts'
import type { TableName } from './records.ts'
import type { Snapshot } from './snapshot.ts'

/** How many rows of a table became what. */
export type OutcomeCounts = Partial<Record<RowOutcome['outcome'], number>>

/** What merging a file into the open project comes to, as both were when it was looked at. */
export interface LookedAtMerge {
  /** Of the project in the file. */
  readonly name: string
  /** Whether both began as one project; otherwise they meet by texts and by what they say. */
  readonly isSameProject: boolean
  /** Whether the file tells who changed what; otherwise every difference is a question. */
  readonly knowsEdits: boolean
  /** Tables in which anything differs, in their order. */
  readonly counts: readonly (readonly [TableName, OutcomeCounts])[]
  /** Rows that are the same in both. */
  readonly identical: number
  /** What would be written. */
  readonly changes: readonly Change[]
  /** Texts that are new here, and lost ones that the file has. */
  readonly texts: readonly TextHash[]
  /** How many lost ones it has. */
  readonly textsFound: number
  /** Texts that neither the file nor this project has. */
  readonly textsMissing: number
}

/** A merge that was looked at; it holds on to a worker until `close`. */
export interface OpenMerge {
  readonly look: LookedAtMerge
  /** The new texts of the file, some at a time. */
  newTexts(): AsyncIterable<readonly StoredText[]>
  close(): void
}

export type MergeReading = { readonly refused: ReadingReason } | { readonly merge: OpenMerge }

export interface ProjectMerger {
  /**
   * Reads and checks all of a project file and finds what merging it comes to, away from the main thread. Rejects when the worker fails
   * or `signal` says stop; never for what is in the file. `progressed` hears of rows and commits handed over.
   */
  look(
    file: Blob,
    own: {
      readonly snapshot: Snapshot
      readonly store: Pick<ProjectStore, 'commits'>
      readonly sequence: number
      /** Texts of its articles that it does not have any more. */
      readonly lost: readonly TextHash[]
    },
    progressed: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<MergeReading>
}
