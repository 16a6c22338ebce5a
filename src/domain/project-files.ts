/** The port by which project files are written, looked at and opened, away from the main thread (F3). */
import type { ProjectId } from './ids.ts'
import type { ReadingReason } from './import-draft.ts'
import type { ProjectFilePurpose, ProjectStore, ProjectSummary, RestorableProject } from './ports.ts'
import type { Snapshot } from './snapshot.ts'

/** What a project file holds, in figures: enough to decide whether to open it, without its content on the page. */
export interface FoundProject {
  readonly summary: ProjectSummary
  readonly purpose: 'keep' | 'colleague'
  readonly articles: number
  readonly passages: number
  readonly claims: number
  readonly assessments: number
  readonly commits: number
  /** Cells that are asked about and judged by nobody but whoever asks: a file that answers asks no more. */
  readonly asked: number
  readonly textsMissing: number
  /** How many rows break a rule that commands hold; they are kept as they are (C2). */
  readonly ruleBreaks: number
}

/** A project file that was read and is right. Its content stays with a worker, until `close`. */
export interface OpenProjectFile {
  readonly found: FoundProject
  readonly asItIs: () => RestorableProject
  /** Under another id and name, without its journal. */
  readonly asCopy: (id: ProjectId, name: string) => RestorableProject
  readonly close: () => void
}

/** Name of the error of a project whose file would not open again: what is stored of it is damaged. */
export const damagedProject = 'DamagedProjectError'

/** Writes and reads project files away from the main thread (F3). */
export interface ProjectFiles {
  /**
   * The file as a `Blob`, read again and found right where it is not very large. Rejects with an error named `damagedProject` where it would not open, and when a
   * home or the worker fails. `lacksJournal` is told where the file has no journal though it should (`mayLackJournal`).
   */
  write(
    source: {
      readonly snapshot: Snapshot
      readonly store: Pick<ProjectStore, 'readTexts' | 'commits'>
      readonly sequence: number
    },
    purpose: ProjectFilePurpose,
    progressed: (share: number) => void,
    lacksJournal?: (rowsLeftOut: number) => void,
  ): Promise<Blob>
  /** Everything is checked before anything is given back; never rejects for what a file holds. */
  read(file: Blob): Promise<{ readonly refused: ReadingReason } | { readonly opened: OpenProjectFile }>
}
