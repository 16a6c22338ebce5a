/** The port by which screens look at a sheet of claims and judgements. Nothing is written by looking. */
import type { AnalystId, ArticleId } from './ids.ts'
import type { ReadingReason } from './import-draft.ts'
import type { JsonValue } from './json.ts'
import type { Instant } from './records.ts'
import type { SheetChoice } from './sheet-columns.ts'
import type { SheetWrites } from './sheet-writes.ts'
import type { Snapshot } from './snapshot.ts'

/** A table that this program writes; others are sheets of somebody's own. `articles` and `passages` do not come back. */
export type OwnSheet = 'claims' | 'assessments' | 'matrix' | 'articles' | 'passages'

/** One sheet of a file, with what its columns are taken for. */
export interface SheetOfFile {
  /** Of a workbook; `null` for a file or a range that is one table. */
  readonly name: string | null
  /** Rows beneath the head. */
  readonly rows: number
  /** `null` for a sheet of somebody's own, whose columns may be chosen. */
  readonly own: OwnSheet | null
  readonly choice: SheetChoice
  /** Who said what the columns hold. `nobody`: no column holds claims, which is a question. */
  readonly decidedBy: 'own' | 'person' | 'remembered' | 'names' | 'content' | 'nobody'
  /** The first cells of every column, cut off where they are long. */
  readonly sample: readonly (readonly string[])[]
}

/** How sheets are to be taken. */
export interface SheetRequest {
  /** Places in the list of sheets, in the order in which they are taken. */
  readonly sheets: readonly number[]
  /** What a person said of the columns of a sheet, by its place. */
  readonly choices: readonly (readonly [number, SheetChoice])[]
  /** What a person said of names of articles. */
  readonly articles: readonly (readonly [string, ArticleId])[]
  /** Whose the judgements are that name nobody. */
  readonly analyst: AnalystId
  readonly now: Instant
}

export type SheetOutcome = 'new' | 'identical' | 'changed' | 'ambiguous' | 'refused'

/** A field in which a sheet says otherwise. */
export interface SheetField {
  readonly field: string
  /** `null` where nothing is here. */
  readonly before: JsonValue
  readonly after: JsonValue
}

/** What became of a row, or of one of its cells in a sheet with a column for each article. */
export interface SheetRowReport {
  readonly sheet: string | null
  /** From 1, the head counted. */
  readonly row: number
  /** The name of the column; `null` for the whole row. */
  readonly column: string | null
  readonly about: 'claim' | 'assessment' | 'decision'
  /** Users' own words: the claim, and the article where it is judged. */
  readonly name: string
  /** Whose the judgement is; of a decision, who decided. `null` for a claim, and where it is not known. */
  readonly judge: AnalystId | null
  readonly outcome: SheetOutcome
  readonly fields: readonly SheetField[]
  /** Why it is refused or ambiguous; of a row that is taken, what of it is left aside. */
  readonly reasons: readonly ReadingReason[]
}

/** A name in the file that means an article. */
export interface ArticleName {
  readonly name: string
  /** How many rows or cells name it. */
  readonly count: number
  /** `null` when nobody knows, or several can be meant. */
  readonly article: ArticleId | null
  readonly severalMeant: boolean
}

/** How many rows of one person a sheet says otherwise of, which taking it would replace. */
export interface SheetReplacing {
  readonly table: 'assessments' | 'decisions' | 'verdicts'
  readonly analyst: AnalystId
  readonly count: number
}

/** What sheets were found to say. */
export interface SheetFindings {
  readonly counts: Readonly<Record<SheetOutcome, number>>
  /** New rows by their table. */
  readonly made: { readonly claims: number; readonly judgements: number; readonly analysts: readonly string[] }
  readonly replacing: readonly SheetReplacing[]
  /** Judgements that come without the passage they need: data that arrives may (C2). */
  readonly unproven: number
  /** Of every outcome but `identical` the first, and rows that are taken with something left aside. */
  readonly reports: readonly SheetRowReport[]
  /** Those that are not known first; the first of many. */
  readonly articles: readonly ArticleName[]
  readonly writes: SheetWrites
}

/** A file that was read; it holds on to a worker until `close`. */
export interface OpenSheets {
  readonly sheets: readonly SheetOfFile[]
  /** Finds what sheets say beside what is here. Rejects when the worker fails, never for what is in the file. */
  look(request: SheetRequest): Promise<SheetFindings>
  /** The columns of a sheet as they are guessed with or without a head. */
  guess(sheet: number, hasHead: boolean): Promise<SheetOfFile>
  close(): void
}

export type SheetReading = { readonly refused: ReadingReason } | { readonly open: OpenSheets }

export interface SheetReader {
  /**
   * Reads a file, or what was copied out of a spreadsheet, away from the main thread. Rejects when the worker fails or `signal` says stop.
   * `progressed` hears of rows of the project handed over.
   */
  read(
    file: Blob | string,
    home: { readonly snapshot: Snapshot; readonly remembered: readonly SheetChoice[] },
    progressed: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<SheetReading>
}
