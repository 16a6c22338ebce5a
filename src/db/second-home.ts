/**
 * The second home of journals and texts (H5), as an interface: OPFS in the browser, memory in tests. It keeps lines and
 * documents of JSON and knows nothing of what is in them.
 */
import type { BatchId, BytesHash, ProjectId } from '#domain/ids.ts'
import type { KeptJournals } from '#domain/health.ts'
import type { KeptPack } from '#domain/kept-originals.ts'
import type { Instant } from '#domain/records.ts'

/** Where one journal file ends. Each tab writes its own file. */
export interface JournalTail {
  readonly file: string
  /** How many records were written to it whole. */
  readonly records: number
  /** The last whole record; `null` when there is none. */
  readonly last: string | null
}

export interface JournalLines {
  /** Whole records of all files; within a file in the order of writing. */
  readonly lines: readonly string[]
  /** Stretches that failed their check. A torn end is none: it was never acknowledged. */
  readonly damaged: number
}

/** The second home could not do what was asked; IndexedDB goes on alone. */
export class SecondHomeError extends Error {
  override readonly name = 'SecondHomeError'
}

/** Every call rejects with a `SecondHomeError` when the home fails, and with nothing else. */
export interface SecondHome {
  /** Adds records at the end of a tab's file; resolves when all are on disk. Calls of one tab are kept in order. */
  append(project: ProjectId, file: string, lines: readonly string[]): Promise<void>
  /** The ends of all journal files, without reading what comes before. */
  tails(project: ProjectId): Promise<readonly JournalTail[]>
  lines(project: ProjectId): Promise<JournalLines>
  /**
   * Writes journal files that are damaged anew without their damaged stretches, which are kept as they are under `aside`. Files that
   * another tab is writing are left for another time. @returns how many stretches were set aside
   */
  mendJournals(project: ProjectId): Promise<number>
  /** Copies all journal files as they are, torn ends and all, under a name that rises with time; of the copies the newest two stay. */
  keepJournals(project: ProjectId, name: string): Promise<void>
  /** Oldest first. */
  keptJournals(project: ProjectId): Promise<readonly KeptJournals[]>
  /** The files of a copy, one behind the other; empty when it is gone. */
  readKeptJournals(project: ProjectId, name: string): Promise<Blob>
  /** Writes a document whole, with a checksum; a half-written one is never read. */
  writeDocument(project: ProjectId, name: string, text: string | Blob): Promise<void>
  /** The document, or `null` when there is none or its checksum fails. */
  readDocument(project: ProjectId, name: string): Promise<string | null>
  /** What is left of a document whose checksum fails; `null` for one that is whole, and where there is none. */
  readDamaged(project: ProjectId, name: string): Promise<string | null>
  /** Whether there is one, whole or not. */
  hasDocument(project: ProjectId, name: string): Promise<boolean>
  /** Names of the documents in a folder, for example `packs`; with the folder's name in front. */
  documents(project: ProjectId, folder: string): Promise<readonly string[]>
  /** The bytes of a file that a batch kept; `null` when they are not there or damaged. */
  original(project: ProjectId, batch: BatchId, hash: BytesHash): Promise<Uint8Array<ArrayBuffer> | null>
  /** What a batch kept. */
  originalsPack(project: ProjectId, batch: BatchId): Promise<KeptPack>
  /** Drops what a batch kept but these. */
  keepOnlyOriginals(project: ProjectId, batch: BatchId, wanted: readonly BytesHash[]): Promise<void>
  /** Drops what a batch kept and remembers when. */
  forgetOriginals(project: ProjectId, batch: BatchId, at: Instant): Promise<void>
  /** Drops what a batch kept. */
  removeOriginals(project: ProjectId, batch: BatchId): Promise<void>
  /** How many bytes the kept files of a project take. */
  originalsSize(project: ProjectId): Promise<number>
  /** Projects this home knows. */
  projects(): Promise<readonly ProjectId[]>
  /** Closes this tab's journal file. */
  release(project: ProjectId): Promise<void>
  /** Removes everything of a project. */
  remove(project: ProjectId): Promise<void>
}

/** The second home, or the reason why there is none; `again` tries once more where it may be there another time. */
export type SecondHomeOrReason =
  | { readonly home: SecondHome; readonly reason: null }
  | { readonly home: null; readonly reason: string; readonly again?: () => Promise<SecondHomeOrReason> }
