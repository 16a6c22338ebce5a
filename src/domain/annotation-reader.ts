/** The port by which screens look at a file of annotations of another tool. Nothing is written by looking. */
import type { ReviewsOfFile } from './claim-reviews.ts'
import type { ForeignPassage, ForeignProblem } from './foreign-passages.ts'
import type { ArticleId, ClaimId, RevisionId, TextHash } from './ids.ts'
import type { ReadingReason } from './import-draft.ts'
import type { StoredText } from './ports.ts'
import type { LanguageTag } from './records.ts'

/** A text of the project in which annotations may stand. */
export interface HomeText {
  readonly article: ArticleId
  readonly revision: RevisionId
  readonly textHash: TextHash
  readonly language: LanguageTag
  /** Of the article. */
  readonly url: string | null
  /** Whether it is the one that the article shows. */
  readonly isCurrent: boolean
}

/** What the reader needs of the open project. */
export interface AnnotationHome {
  readonly texts: readonly HomeText[]
  readonly claims: readonly ClaimId[]
  /** In no order; those that no home has are left out. */
  readonly readTexts: (hashes: readonly TextHash[]) => Promise<readonly StoredText[]>
}

/** One of the texts that a file speaks of. */
export interface SourceOfFile {
  /** Its place in the list. */
  readonly index: number
  /** Its address or name in the file; empty when the file gives none. */
  readonly name: string
  /** How many stretches are marked in it. */
  readonly stretches: number
  /** The article it is; `null` when nobody knows. */
  readonly article: ArticleId | null
  /** By what it was known: the hash of its text, its address, the quotes that stand in one article only, or a person. */
  readonly by: 'text' | 'address' | 'quotes' | 'person' | null
}

/**
 * What became of one stretch. `exact` and `moved` have one passage; `ambiguous` and `changed` have some to choose from; `lost`, and
 * `noArticle` where its text is not known, have none.
 */
export interface ItemOfFile {
  /** Where its annotation stands in the file: a JSON path, or a name with a line. */
  readonly path: string
  /** Which of the sources. */
  readonly source: number
  /** Which of the annotation's targets, from 0. */
  readonly target: number
  readonly outcome: 'exact' | 'moved' | 'ambiguous' | 'changed' | 'lost' | 'noArticle'
  /** The words that were marked; `null` when the file gives only where. */
  readonly quote: string | null
  readonly passages: readonly ForeignPassage[]
  /** Only where this program wrote the annotation as such. */
  readonly own?: OwnAnnotation
}

/** An annotation of a file that this program wrote. */
export interface OwnAnnotation {
  readonly address: string
  /** Whether it is a decision of the project: its passages stand with those who marked them, and nothing is taken of it. */
  readonly isDecision: boolean
}

/** What a file was found to hold. */
export interface AnnotationsOfFile {
  readonly dialect: string
  readonly sources: readonly SourceOfFile[]
  readonly items: readonly ItemOfFile[]
  /** What cannot be used, the first thousand. */
  readonly problems: readonly ForeignProblem[]
  readonly problemCount: number
}

/** A file that was read; it holds on to a worker until `close`. */
export interface OpenAnnotations {
  readonly found: AnnotationsOfFile
  /** Says which article a source is, and looks again for its stretches. Rejects when the worker fails. */
  choose(source: number, article: ArticleId | null): Promise<AnnotationsOfFile>
  close(): void
}

/** What was handed in: annotations, or checks of claims, which need nothing more to be looked for. */
export type AnnotationReading =
  | { readonly refused: ReadingReason }
  | { readonly annotations: OpenAnnotations }
  | { readonly reviews: ReviewsOfFile }

export interface AnnotationReader {
  /**
   * Reads all of a file, or of files that belong together, and finds where their stretches stand, away from the main thread. Rejects when the worker fails or `signal` says
   * stop; never for what is in the files. `progressed` hears of texts read and stretches looked for.
   */
  read(
    files: readonly File[],
    home: AnnotationHome,
    progressed: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<AnnotationReading>
}
