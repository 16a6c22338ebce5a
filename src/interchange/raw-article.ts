/** What a format reader finds, before anything is proposed about it: the common step between all formats and drafts. */
import type { ReadingReason } from '#domain/import-draft.ts'
import type { JsonObject } from '#domain/json.ts'

/** One article as the file has it. Strings are as written; `null` is "the file does not say". */
export interface RawArticle {
  /** Line, row or entry, from 1; `null` when the file is the article. */
  readonly entry: number | null
  readonly text: string
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  readonly published: string | null
  readonly retrieved: string | null
  readonly language: string | null
  readonly tags: readonly string[]
  readonly translation: { readonly text: string; readonly language: string | null } | null
  readonly extra: JsonObject | null
  readonly warnings: readonly ReadingReason[]
}

/** What a format gives for each entry of a file, in order. One bad entry never stops the rest (F2). */
export type FormatItem = { readonly article: RawArticle } | { readonly problem: ReadingReason }

/** A decoded file as a format reader gets it. */
export interface TextFile {
  readonly name: string
  readonly text: string
}

/** One format: tells its own files by content, and reads them. Reading never throws. */
export interface ArticleFormat {
  readonly name: 'txt' | 'json' | 'jsonl' | 'csv'
  /** How surely the content is of this format: 0 no, 1 could be, 2 certainly. */
  readonly recognise: (file: TextFile) => 0 | 1 | 2
  readonly read: (file: TextFile) => Iterable<FormatItem>
}

/** A raw article with nothing but text. */
export function bareArticle(text: string): RawArticle {
  return {
    entry: null,
    text,
    title: null,
    outlet: null,
    author: null,
    url: null,
    published: null,
    retrieved: null,
    language: null,
    tags: [],
    translation: null,
    extra: null,
    warnings: [],
  }
}
