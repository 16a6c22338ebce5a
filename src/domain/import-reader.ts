/** The port that reads what is to be imported: what it is given, one reading, and what can be asked of it. */
import type { ArticleId, BatchId, ProjectId, TextHash } from './ids.ts'
import type { AlikeTexts, ImportReading, PastedText, ReadingProgress } from './import-draft.ts'
import type { StoredText } from './ports.ts'
import type { LanguageTag } from './records.ts'

/** What reading needs to know of the project. */
export interface ImportContext {
  readonly project: ProjectId
  /** Hashes of the texts of live revisions: what has one of them is a duplicate (H8). */
  readonly known: ReadonlySet<TextHash>
  /** The language of this analyst's glosses, for a translation column that does not name its own. */
  readonly glossLanguage: LanguageTag
}

/** Is told how far a reading is. */
export type ReadingFollower = (progress: ReadingProgress) => void

/** One reading of files or of a pasted text. Nothing of it is written anywhere; close it when the import is done or dropped. */
export interface ImportRun {
  /** Rejects only when the worker itself fails. After `cancel` it gives what was read so far, marked as cancelled. */
  readonly reading: Promise<ImportReading>
  /** Reads these too, after those it has. Gives how many it took, in their order: it takes none once it has read all. */
  add(files: readonly File[]): Promise<number>
  /** Waits where it is, until it may go on. */
  pause(): Promise<void>
  resume(): Promise<void>
  /** Reads the same files once more, those that are named by their number in the report in charsets somebody chose. */
  again(
    charsets: ReadonlyMap<number, string>,
    context: ImportContext,
    progressed: ReadingFollower,
  ): Promise<ImportReading>
  /** How telling lines of a file would read in a charset; `null` for a file whose charset is no question. */
  beginning(file: number, charset: string): Promise<string | null>
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
   * Keeps the files that texts were taken out of, under the batch that names them (H5); with `null` they go with the run again. Rejects
   * when they could not be kept.
   */
  readonly keepOriginals: (batch: BatchId | null) => Promise<void>
  cancel(): Promise<void>
  /** Forgets the texts and ends the worker. */
  close(): void
}

/** Turns files into drafts away from the main thread (F2). */
export interface ImportReader {
  read(files: readonly File[], context: ImportContext, progressed: ReadingFollower): ImportRun
  paste(pasted: PastedText, context: ImportContext): ImportRun
}
