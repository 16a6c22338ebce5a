/**
 * Copies of a project outside the browser: what is known of them, when the next is due, and what makes them (a port). Both homes (H5)
 * go together when the browser's data is cleared; a copy outside is what helps then.
 */
import { safeName } from './file-name.ts'
import type { ProjectId } from './ids.ts'
import type { CommitHead } from './ports.ts'
import type { Instant } from './records.ts'

/** One copy that was made. */
export interface BackupNote {
  readonly at: Instant
  /** The newest commit it holds. */
  readonly sequence: number
  readonly name: string
  readonly bytes: number
  /** How long making it took, in milliseconds. */
  readonly took: number
}

/** The newest copies of one project; `null` where there is none. */
export interface BackupRecord {
  readonly folder: BackupNote | null
  /** Handed to the browser's own download: whether it was kept is not known here. */
  readonly download: BackupNote | null
}

/** The folder copies go to. `ask`: the browser wants to be asked once more, by a click. */
export interface BackupFolder {
  readonly name: string
  readonly access: 'granted' | 'ask' | 'refused'
}

export interface BackupState {
  /** `null` when none is chosen. */
  readonly folder: BackupFolder | null
  readonly record: BackupRecord
}

/** What the making of copies is at. */
export type BackupWork =
  | { readonly kind: 'resting' | 'working' | 'waiting' }
  /** It is tried again by itself. */
  | { readonly kind: 'failed'; readonly error: string }

/** A copy to be written. */
export interface BackupCopy {
  readonly file: Blob
  readonly name: string
  readonly at: Instant
  readonly sequence: number
  readonly took: number
}

/** Keeps copies in a folder of the analyst's, and what is known of them. */
export interface Backups {
  /** Whether this browser can write to a folder at all. */
  readonly knowsFolders: boolean
  /** Calls `take` now and whenever something changes, in any tab. Returns a function that stops it. */
  follow(project: ProjectId, take: (state: BackupState) => void): () => void
  /** Asks for a folder, for all projects of this browser; from a click. False when nobody chose one. */
  chooseFolder(): Promise<boolean>
  /** Has the browser ask whether the folder may be written to; from a click. */
  askForFolder(): Promise<void>
  /** Nothing is written there any more; what lies there stays. */
  forgetFolder(): Promise<void>
  /**
   * Runs `work` while no other tab does the same. `write` puts a new file into the folder, reads it back, compares it, and removes the
   * oldest of this project's own beyond `KEPT_BACKUPS`; it rejects when the copy is not there as it was handed over.
   */
  inTurn<Result>(
    project: ProjectId,
    work: (state: BackupState, write: (copy: BackupCopy) => Promise<BackupNote>) => Promise<Result>,
  ): Promise<Result>
  /** Notes a copy that was handed to the browser's download. */
  noteDownload(project: ProjectId, note: BackupNote): Promise<void>
}

/** How many copies of a project stay in the folder. */
export const KEPT_BACKUPS = 20

const minute = 60_000
const day = 24 * 60 * minute
/** A copy in a folder is no older than this while there is something new. */
export const FOLDER_PACE = { age: 5 * minute, edits: 50 }
/** After so much work without a copy one is reminded. */
export const REMINDER_PACE = { age: 7 * day, edits: 200 }
/** A project so large that its copy takes long rests so many times as long, or it would be copied all day. */
const restForEach = 10

/** Where the project stands. */
export interface BackupMoment {
  readonly at: Instant
  /** Of the newest commit; 0 when there is none. */
  readonly sequence: number
  /** True when the page may be about to go: a copy is worth making now. */
  readonly isLeaving?: boolean
}

/** Milliseconds until a copy is due in the folder, 0 for now; `null` while there is nothing new to copy. */
export function untilBackup(last: BackupNote | null, { at, sequence, isLeaving = false }: BackupMoment): number | null {
  if (sequence === 0 || sequence === last?.sequence) return null
  if (last === null) return 0
  const edits = Math.abs(sequence - last.sequence)
  const age = Date.parse(at) - Date.parse(last.at)
  // A clock that was set back says nothing about the age.
  if (age < 0) return 0
  const wanted = isLeaving || edits >= FOLDER_PACE.edits ? 0 : FOLDER_PACE.age
  return Math.max(0, Math.max(wanted, last.took * restForEach) - age)
}

/** The copy made last, wherever it went; `null` when there is none. */
export function newestBackup({ folder, download }: BackupRecord): BackupNote | null {
  if (folder === null || download === null) return folder ?? download
  return folder.at < download.at ? download : folder
}

/** What was done since the last copy. */
export interface Uncopied {
  readonly edits: number
  /** When the first of them was made; `null` when there is none. */
  readonly since: Instant | null
}

/** Of a project that came out of a file only what was done here counts: the file is a copy of the rest. */
export function uncopied(heads: readonly CommitHead[], record: BackupRecord, device: CommitHead['device']): Uncopied {
  const last = newestBackup(record)
  const work = heads.filter((head) => (last === null ? head.device === device : head.sequence > last.sequence))
  return { edits: work.length, since: work[0]?.at ?? null }
}

/** Whether there is so much without a copy, or for so long, that one should be reminded. */
export function isReminderDue({ edits, since }: Uncopied, at: Instant): boolean {
  if (since === null) return false
  return edits >= REMINDER_PACE.edits || Date.parse(at) - Date.parse(since) >= REMINDER_PACE.age
}

/** `<project>-<UTC date and time>.json`, which no file system refuses and which sorts by time. */
export function backupName(project: string, at: Instant): string {
  return `${safeName(project)}-${at.replace(/\.\d+/, '').replaceAll(':', '-')}.json`
}
