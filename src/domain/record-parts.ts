/** The values that rows are made of: positions, languages, quantities, facets. The rows themselves stand in `records.ts`. */
import type { ArticleId, BytesHash, MentionId, RevisionId, Utf16Offset } from './ids.ts'
import type { Facet, OmissionReason } from './judgement.ts'
import type { JsonObject } from './json.ts'

/** What every row has. */
export interface Base<Id extends string> {
  readonly id: Id
  /** Counts the writes of this row, from 1. A write is refused when the stored number is not the planned one (H4). */
  readonly rev: number
  /** Fields of an imported file that no field here holds, kept to be written back (F1); `null` when there are none. */
  readonly extra: JsonObject | null
}

/** A BCP 47 language tag as detected or chosen, for example `ka`, `sr-Latn`; `und` when nobody knows. */
export type LanguageTag = string

export type Direction = 'ltr' | 'rtl'

/** An instant, ISO 8601 in UTC. */
export type Instant = string

/** Where something stands in one revision, with the quote and context that prove it (T3). */
export interface Position {
  readonly start: Utf16Offset
  /** Exclusive. */
  readonly end: Utf16Offset
  readonly quote: string
  /** Up to 32 UTF-16 code units before `start`. */
  readonly prefix: string
  /** Up to 32 UTF-16 code units after `end`. */
  readonly suffix: string
}

/** A stretch of one revision that is no row of its own, checked on load (T3). */
export interface SentencePlace extends Position {
  readonly revision: RevisionId
}

/** How a language was decided (T5). */
export type LanguageBasis = 'declared' | 'detected' | 'analyst'

/** The language of a text, how it was decided and the reason in a form the interface can word (T5). */
export interface LanguageMark {
  readonly tag: LanguageTag
  readonly direction: Direction
  readonly basis: LanguageBasis
  /** For example `letters: ә қ`, `words: the of`; `null` when declared or chosen by a person. */
  readonly evidence: string | null
}

/** Why something was refused or mended: a message key of `i18n` with its parameters. */
export interface FileReason {
  readonly key: string
  readonly params: Readonly<Record<string, string | number>>
}

/** The bytes a text was taken out of, as they came. */
export interface OriginalFile {
  readonly bytesHash: BytesHash
  /** How many bytes. */
  readonly size: number
  /** What it is called when it is saved, without folders. */
  readonly name: string
}

/** What became of one file of a batch (F2). */
export interface BatchFile {
  readonly name: string
  /** Size in bytes; 0 for pasted text. */
  readonly bytes: number
  readonly outcome: 'imported' | 'duplicate' | 'revised' | 'repaired' | 'refused'
  /** `null` when there is nothing to say. */
  readonly reason: FileReason | null
  /** What was wrong with its entries, in order of place; at most 100. */
  readonly problems: readonly FileReason[]
  /** How many articles came of it. */
  readonly articles: number
}

export type ClaimType = 'quantity' | 'event' | 'statement' | 'identity' | 'cause' | 'forecast' | 'other'

export type Comparator = 'exactly' | 'about' | 'moreThan' | 'atLeast' | 'lessThan' | 'atMost'

export interface Quantity {
  readonly value: number
  /** Upper end of a range; `null` when it is one value. */
  readonly upTo: number | null
  readonly unit: string
  readonly comparator: Comparator
}

export type MentionRole = 'supports' | 'attribution' | 'headline' | 'qualifies' | 'denies'

/** One way in which a version differs (C5). */
export interface FacetMark {
  readonly facet: Facet
  /** Whether it touches the truth of the claim; starts from the facet's default. */
  readonly truthConditional: boolean
  /** What this version states instead, for example `6700`; `null` when nothing can be quoted. */
  readonly stated: string | null
  readonly detail: string | null
}

/** A word in which verdicts are rated. */
export interface Rating {
  readonly name: string
  /** When it is given, in the project's own words; may be empty. */
  readonly meaning: string
}

/** Why an article leaves a claim out (C4). */
export interface Omission {
  readonly reason: OmissionReason
  /** For `available`: the article that shows it was known, and the mention in it if there is one. */
  readonly reference: { readonly article: ArticleId; readonly mention: MentionId | null } | null
}

/** What a judgement rests on (C11). */
export interface AssessmentBasis {
  readonly read: 'whole' | 'candidates' | 'rule'
  readonly medium: 'original' | 'gloss'
  /** Origin of the gloss that was read; `null` when the original was read. */
  readonly glossOrigin: string | null
}
