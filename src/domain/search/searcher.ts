/** Looking for words in a whole project, as screens ask for it. */
import type { ArticleId, ProjectId, RevisionId } from '../ids.ts'
import type { LanguageMark, Position } from '../records.ts'
import type { QueryProblem } from './query.ts'
import type { SearchedTable, SearchKind } from './search-rows.ts'

export interface SearchRequest {
  readonly typed: string
  /** Words of other scripts that sound alike are found too, behind the others. */
  readonly otherScripts: boolean
}

/** What was found. More is asked for by `id`, until some other things were asked. */
export interface SearchAnswer {
  readonly id: number
  readonly problems: readonly QueryProblem[]
  /** `null` where nothing is looked for, or what was typed cannot be understood. */
  readonly counts: Readonly<Record<SearchKind, number>> | null
  /** Articles must still be read to know whether they answer: there are no more than were counted. */
  readonly isMost: boolean
  /** How many texts are looked in already; both are the same when all are. */
  readonly read: { readonly done: number; readonly total: number }
}

/** A place in a text, with what stands around it. Offsets in UTF-16 code units. */
export interface SearchLine {
  readonly article: ArticleId
  readonly revision: RevisionId
  /** `null` where the article answers by what is known of it, and none of the words stands in its text. */
  readonly hit: { readonly start: number; readonly end: number } | null
  /** The text from `contextStart` on, hit and neighbours. */
  readonly context: string
  readonly contextStart: number
  readonly language: LanguageMark
}

export interface SearchLines {
  readonly lines: readonly SearchLine[]
  /** Articles that answer among those that were read now. */
  readonly articles: number
  /** Where to go on; `null` at the end. */
  readonly next: number | null
}

/** A row that answers, with the places in its words. */
export interface FoundRow {
  readonly table: SearchedTable
  readonly id: string
  readonly text: string
  readonly language: string
  readonly hits: readonly { readonly start: number; readonly end: number }[]
}

/** A sentence, or several that a hit reaches over, as they would be marked. */
export interface SearchSentence {
  readonly article: ArticleId
  readonly revision: RevisionId
  /** Number of the first sentence in its text, from 0. */
  readonly number: number
  readonly position: Position
  readonly language: LanguageMark
}

/** Of which line the sentence is asked for. */
export type LinePlace = Pick<SearchLine, 'article' | 'revision'> & { readonly start: number; readonly end: number }

/** One project's search. Every call rejects when the worker fails, and with `SearchTooLong` when an expression does not come to an end. */
export interface Search {
  /** `sequence`: edits up to it are looked in. */
  ask(request: SearchRequest, sequence: number): Promise<SearchAnswer>
  lines(id: number, from: number): Promise<SearchLines>
  rows(id: number, kind: SearchKind, from: number, most: number): Promise<readonly FoundRow[]>
  /** One for each place, in their order; `null` where the text is another by now, or is missing. */
  sentences(places: readonly LinePlace[]): Promise<readonly (SearchSentence | null)[]>
  /** Tells how far reading is, until the function it gives is called. */
  followReading(tell: (read: SearchAnswer['read']) => void): () => void
  close(): void
}

/** An expression does not come to an end on some text. */
export class SearchTooLong extends Error {
  override readonly name = 'SearchTooLong'
}

/** Opens the search of a project that is open. */
export interface Searcher {
  open(project: ProjectId): Search
}
