/** What a format reader finds, before anything is proposed about it: the common step between all formats and drafts. */
import type { ReadingReason } from '#domain/import-draft.ts'
import type { JsonObject } from '#domain/json.ts'
import type { Region, Revision } from '#domain/records.ts'

/** A stretch that the format itself tells apart from running text, in UTF-16 code units of the text. */
export interface RawRegion {
  readonly start: number
  readonly end: number
  readonly kind: Region['kind']
  /** A message key that says why; `null` when the kind says it. */
  readonly reason: string | null
}

/** One article as the file has it. Strings are as written; `null` is "the file does not say". */
export interface RawArticle {
  /** Line, row or entry, from 1; `null` when the file is the article. */
  readonly entry: number | null
  readonly text: string
  /** In reading order, without overlap. A text with regions has LF as its only line end. */
  readonly regions: readonly RawRegion[]
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
  /** How its text was decoded, where its file is not text as a whole; `null` where the file was decoded. */
  readonly decoding: Revision['decoding'] | null
  /** The page it was taken out of, where its file holds others too; `null` where that is the whole file. */
  readonly page: Uint8Array | null
  readonly warnings: readonly ReadingReason[]
}

/** A raw article with nothing but text. */
export function bareArticle(text: string): RawArticle {
  return {
    entry: null,
    text,
    regions: [],
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
    decoding: null,
    page: null,
    warnings: [],
  }
}
