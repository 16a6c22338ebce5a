/** The port that reads what is to be imported: what it is given, one reading, and what can be asked of it. */
import type { DateProposal } from './date-proposal.ts'
import type { ColumnChoice, FileColumns } from './file-columns.ts'
import type { ArticleId, BatchId, ProjectId, TextHash } from './ids.ts'
import type { ImportChoices } from './import-choices.ts'
import type { AlikeTexts, ArticleDraft, ImportReading, PastedText } from './import-draft.ts'
import type { JsonObject } from './json.ts'
import type { KeptReadings, LeftReading, ReadingId, RunProgress, UnkeptCopies } from './left-reading.ts'
import type { StoredText } from './ports.ts'
import type { LanguageTag } from './records.ts'

/** What reading needs to know of the project. */
export interface ImportContext {
  readonly project: ProjectId
  /** Hashes of the texts of live revisions: what has one of them is a duplicate (H8). */
  readonly known: ReadonlySet<TextHash>
  /** The language of this analyst's glosses, for a translation column that does not name its own. */
  readonly glossLanguage: LanguageTag
  /** What was chosen for columns of earlier files, each head once. */
  readonly columns: readonly ColumnChoice[]
  /** For all files of the import. */
  readonly choices: ImportChoices
}

/** What a person chose for the reading of one file. */
export interface FileChoices {
  readonly charset?: string
  /** `null`: as the file is read by itself. */
  readonly columns?: ColumnChoice | null
}

/** Is told how far a reading is. */
export type ReadingFollower = (progress: RunProgress) => void

/** What a date is read from beside the text. */
export type DraftToDate = Pick<ArticleDraft, 'textHash' | 'url' | 'fileName'> & { readonly language: LanguageTag }

/**
 * One reading of files or of a pasted text. Nothing of it is written to the project; copies of the files lie beside it, so that the reading
 * can be taken up when the page went away. Close it when the import is done or dropped: they go with it.
 */
export interface ImportRun {
  readonly id: ReadingId
  /** Rejects only when the worker itself fails. After `cancel` it gives what was read so far, marked as cancelled. */
  readonly reading: Promise<ImportReading>
  /** Reads these too, after those it has. Gives how many it took, in their order: it takes none once it has read all. */
  add(files: readonly File[]): Promise<number>
  /** Waits where it is, until it may go on. */
  pause(): Promise<void>
  resume(): Promise<void>
  /** Reads the same files once more, with what somebody chose for some of them, by their number in the report. */
  again(
    choices: ReadonlyMap<number, FileChoices>,
    context: ImportContext,
    progressed: ReadingFollower,
  ): Promise<ImportReading>
  /** How telling lines of a file would read in a charset; `null` for a file whose charset is no question. */
  beginning(file: number, charset: string): Promise<string | null>
  /** How the columns of a file were read, with its first rows; `null` for a file without columns. */
  columns(file: number): Promise<FileColumns | null>
  /** Texts of drafts by hash, for previews and for `ProjectStore.putTexts`; a hash it does not have is left out. */
  texts(hashes: readonly TextHash[]): Promise<readonly StoredText[]>
  /**
   * How much of the shorter text stands in the longer one too, 0 to 1, for drafts and texts that are in the project already, in their
   * order; 0 for a hash it does not have.
   */
  likeness(pairs: readonly { readonly draft: TextHash; readonly text: string }[]): Promise<readonly number[]>
  /** Takes texts of the project, to be compared with the drafts. */
  noteKnown(texts: readonly { readonly article: ArticleId; readonly text: string }[]): Promise<void>
  /** Which drafts are nearly the same as others, or as texts that were noted; duplicates to the letter are left out. */
  nearDuplicates(): Promise<readonly AlikeTexts[]>
  /**
   * When drafts may have been published, for each the likeliest first, in their order. `today` is the last day that is proposed, `beside` the day
   * around which the other articles came out; `null` where they tell of none.
   */
  proposeDates(
    drafts: readonly DraftToDate[],
    known: { readonly today: string; readonly beside: string | null },
  ): Promise<readonly (readonly DateProposal[])[]>
  /**
   * Keeps the files that texts were taken out of, under the batch that names them (H5); with `null` they go with the run again. Rejects
   * when they could not be kept.
   */
  readonly keepOriginals: (batch: BatchId | null) => Promise<void>
  /** Why the reading would be lost with its page, known once it has read all; `null` where its files are copied. */
  readonly unkept: () => Promise<UnkeptCopies | null>
  /** Keeps a decision with the copies. Rejects when it could not be kept; does nothing where there are no copies. */
  readonly note: (decision: JsonObject) => Promise<void>
  /** Says with the copies under which batch the import is being kept. Rejects as `note` does. */
  readonly noteBatch: (batch: BatchId) => Promise<void>
  /** Removes the copies before the run is closed: what it found is kept otherwise now. */
  readonly dropCopies: () => Promise<void>
  cancel(): Promise<void>
  /** Forgets the texts and ends the worker. */
  close(): void
}

/** Turns files into drafts away from the main thread (F2). */
export interface ImportReader {
  read(files: readonly File[], context: ImportContext, progressed: ReadingFollower): ImportRun
  paste(pasted: PastedText, context: ImportContext): ImportRun
  /**
   * Reads the copies of a reading that was left, with what was chosen for some of the files. The run rejects with `ReadingTakenError` when
   * another tab has taken it up.
   */
  takeUp(
    left: Pick<LeftReading, 'id'>,
    chosen: ReadonlyMap<number, FileChoices>,
    context: ImportContext,
    progressed: ReadingFollower,
  ): ImportRun
  /** The readings of a project that lie in this browser. Rejects when it cannot be told. */
  left(project: ProjectId): Promise<KeptReadings>
  /** Calls back when a tab lets go of one of these, for each; ends with `signal`. */
  whenLeft(held: readonly ReadingId[], signal: AbortSignal, call: () => void): void
  /** Removes a reading that was left, with its copies, unless a tab has taken it up. Rejects when it could not be removed. */
  forget(project: ProjectId, id: ReadingId): Promise<void>
}
