/**
 * What reading a batch gives before anything is written: one draft per article found, and one entry per file (F2).
 * Drafts carry no text; the texts wait with the reader until they are asked for.
 */
import type { DateBounds } from './date-bounds.ts'
import type { ColumnsInBrief } from './file-columns.ts'
import type { ArticleId, TextHash } from './ids.ts'
import type { JsonObject } from './json.ts'
import type { BatchFile, LanguageMark, LanguageTag, OriginalFile, Position, Region, Revision } from './records.ts'

/** Why something was refused or mended: a key of `i18n/messages/interchange.ts` and its parameters. */
export type ReadingReason = NonNullable<BatchFile['reason']>

/** A stretch of the text that is proposed as something else than running text. */
export interface RegionDraft extends Position {
  readonly kind: Region['kind']
  readonly reason: string | null
}

/** A translation that came with the text, on the stretch it translates. */
export interface GlossDraft extends Position {
  /** `und` when neither the file nor the letters tell. */
  readonly language: LanguageTag
  readonly text: string
}

/** One article that was found, not yet written. Its text is known to the reader under `textHash`. */
export interface ArticleDraft {
  /** Counts the drafts of one run, from 0. */
  readonly number: number
  /** Index of its file among the files of the run. */
  readonly file: number
  /** `null` for pasted text. */
  readonly fileName: string | null
  /** Line, row or entry within the file, from 1; `null` when the file is one article. */
  readonly entry: number | null
  readonly textHash: TextHash
  /** Length in UTF-16 code units. */
  readonly length: number
  readonly words: number
  /** Places with characters that cannot be seen or look like others. */
  readonly unusual: number
  readonly decoding: Revision['decoding']
  /** The file it was taken out of, where the text is not all that holds; `null` where it is, or could not be kept. */
  readonly original: OriginalFile | null
  readonly title: string | null
  readonly titleBasis: 'text' | 'metadata' | null
  readonly firstWords: string
  readonly language: LanguageMark
  /** The next best languages, best first, for the choice in the preview. */
  readonly otherLanguages: readonly LanguageTag[]
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  readonly published: DateBounds | null
  readonly retrieved: DateBounds | null
  readonly tags: readonly string[]
  readonly regions: readonly RegionDraft[]
  readonly glosses: readonly GlossDraft[]
  /** Fields of the file that no field here holds (F1). */
  readonly extra: JsonObject | null
  /** The same text came earlier in this run, or is the text of a live revision (H8). */
  readonly duplicate: 'inBatch' | 'inProject' | null
  /** What the person should know, for example that a spreadsheet cut the text off. */
  readonly warnings: readonly ReadingReason[]
}

/**
 * An article of the project that a draft may be the next revision of: it was taken out of the same bytes, has the same address, came from
 * a file of the same name, or was told in the same words before it was told in others.
 */
export interface RevisionMatch {
  readonly article: ArticleId
  readonly by: 'original' | 'url' | 'fileName' | 'earlierText'
  /** Of that article; its first words in brackets where it has none. */
  readonly title: string
  /** False where the texts have little in common, or cannot be compared. */
  readonly alike: boolean
  /** True where an earlier draft of the run is its next revision already. */
  readonly taken: boolean
}

/** Texts that are nearly the same: at least one draft, by its number, and at least two texts. */
export interface AlikeTexts {
  readonly drafts: readonly number[]
  /** Of the project. */
  readonly articles: readonly ArticleId[]
}

/**
 * True where the draft is proposed as a revision: bytes and addresses name one text, a file name may be given to any. An earlier text comes
 * again with every old folder, and only a person knows whether it is told so again.
 */
export function isProposedRevision({ by, alike, taken }: RevisionMatch): boolean {
  return !taken && by !== 'earlierText' && (by !== 'fileName' || alike)
}

/** One file of a run: what became of it and every place in it that went wrong. */
export interface FileReading {
  readonly entry: Omit<BatchFile, 'problems'>
  /** At most 100 problems, in order of place. */
  readonly problems: readonly ReadingReason[]
  /** What the file was decoded in, where nothing in it says so for sure and a person may choose another; else absent. */
  readonly charset?: string
  /** How its columns or fields were read; absent where it has none. */
  readonly columns?: ColumnsInBrief
}

/** What a finished reading gives. */
export interface ImportReading {
  readonly files: readonly FileReading[]
  readonly drafts: readonly ArticleDraft[]
  /** True when it was cancelled: files not reached are missing from `files`, nothing was written. */
  readonly cancelled: boolean
}

/** Text from the clipboard with what the person said about it. */
export interface PastedText {
  readonly text: string
  readonly url: string | null
  readonly outlet: string | null
  readonly published: DateBounds | null
}

/** How far a reading is. */
export interface ReadingProgress {
  readonly filesRead: number
  readonly files: number
  readonly bytesRead: number
  readonly bytes: number
  readonly drafts: number
}
