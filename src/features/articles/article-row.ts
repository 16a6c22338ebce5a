/** One line of the table of articles: everything the columns, facets and the search need, worked out once. */
import type { DateBounds } from '#domain/date-bounds.ts'
import type { ArticleId, RevisionId, TextHash } from '#domain/ids.ts'
import type { LanguageMark } from '#domain/records.ts'

export interface ArticleRow {
  readonly id: ArticleId
  /** `null` when the article has no title; then `firstWords` stand for it in brackets. */
  readonly title: string | null
  readonly firstWords: string
  readonly language: LanguageMark
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  readonly fileName: string | null
  readonly published: DateBounds | null
  readonly tags: readonly string[]
  /** Names of its stories, in order of name, joined by `; ` for sorting; empty when it belongs to none. */
  readonly storyWords: string
  readonly stories: readonly string[]
  /** True when one of its places in a story still waits to be confirmed (C8). */
  readonly proposed: boolean
  readonly isSource: boolean
  readonly words: number
  /** Places with unusual characters in its text; `null` where they were not counted when it came. */
  readonly unusual: number | null
  readonly revision: RevisionId
  readonly textHash: TextHash | null
  readonly passages: number
  /** How many claims its passages are linked to. */
  readonly claims: number
  /** Claims asked of it (C13), and those of them that anybody judged. */
  readonly asked: number
  readonly assessed: number
  readonly readByMe: boolean
  readonly batch: string
}

/** The title, or the first words in brackets (T1: what is shown is never the text itself). */
export function shownTitle(row: Pick<ArticleRow, 'title' | 'firstWords'>): string {
  return row.title ?? `[${row.firstWords}]`
}

/** What the search of the table looks in. */
export function articleSearchText(row: ArticleRow): string {
  return `${row.title ?? row.firstWords} ${row.outlet ?? ''} ${row.fileName ?? ''} ${row.tags.join(' ')}`
}
