/**
 * What a format is: it tells its own files and reads them. Heavy parsers are loaded by `import()` when `read` first needs them.
 * Nothing here throws for what is in a file: bad bytes are a problem with a reason (F2).
 */
import type { ReadingReason } from '#domain/import-draft.ts'
import type { RawArticle } from './raw-article.ts'
import type { ColumnReading } from './read-columns.ts'

/** What a format gives for each entry of a file, in order. One bad entry never stops the rest (F2). */
export type FormatItem =
  /** `share` is how much of the file is read with it, 0 to 1, where the format can tell. */
  { readonly article: RawArticle; readonly share?: number } | { readonly problem: ReadingReason }

/** What is said of a file beside its entries, as what was passed over in it. */
export interface FileRemark {
  readonly remark: ReadingReason
}

/** The entries of a file; later ones may have to be waited for. */
export type FormatItems = Iterable<FormatItem | FileRemark> | AsyncIterable<FormatItem | FileRemark>

/** A decoded file as a format of text gets it. */
export interface TextFile {
  readonly name: string
  readonly text: string
  /** For formats with columns or fields; absent where nobody asks for them. */
  readonly columns?: ColumnReading
}

/** A format whose files are text, decoded before it sees them. */
export interface ArticleFormat {
  readonly name: string
  /** True where the texts are not all that the file holds, so that it is worth keeping as it came. */
  readonly holdsMore: boolean
  /** How surely the content is of this format: 0 no, 1 could be, 2 certainly. */
  readonly recognise: (file: TextFile) => 0 | 1 | 2
  readonly read: (file: TextFile) => FormatItems
}

/** A file as it is. */
export interface ByteFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A format whose files are not text as a whole; each article says how it was decoded. */
export interface ByteFormat {
  readonly name: string
  /** True where a file may be made so that reading it does not come to an end: it is read where it can be stopped. */
  readonly mayNotEnd?: true
  readonly recognise: (file: ByteFile) => boolean
  /** `reached` is told each step, as a page, before it is read. */
  readonly read: (file: ByteFile, reached?: (step: number) => void) => FormatItems
}

/** What one document may hold unpacked, in bytes. */
export const longestDocument = 256 * 1024 * 1024

/** What is left to unpack of one file that was handed in, however deep its files lie in each other. */
export interface UnpackingBudget {
  /** Files that may still come out. */
  files: number
  /** Bytes that may still come out. */
  bytes: number
}

/** What a container holds, in order: a file, one that cannot be taken out, or something that is nobody's article, with
 * what is said of it where it is not what file managers leave. */
export type ContainedFile =
  | { readonly name: string; readonly size: number; readonly bytes: () => Promise<Uint8Array | Refused> }
  | ({ readonly name: string; readonly size: number } & Refused)
  | { readonly junk: string; readonly said?: 'archiveParts' }

export interface Refused {
  readonly refused: ReadingReason
}

/** A file that holds files: they take the same road as those that were handed in. */
export interface Container {
  readonly name: string
  readonly recognise: (file: ByteFile) => boolean
  /** The files in it; or why it cannot be opened. Takes what it unpacks from the budget. */
  readonly open: (file: ByteFile, budget: UnpackingBudget) => Promise<readonly ContainedFile[] | Refused>
}
