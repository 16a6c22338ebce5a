/** The shapes of a published file. `public/schema/annotations-1.schema.json` says the same, and every export is tested against it. */
import type { DateBasis } from '#domain/date-bounds.ts'
import type { Facet, FacetGroup, Judgement, OmissionReason } from '#domain/judgement.ts'
import type {
  AssessmentBasis,
  Claim,
  Direction,
  Gloss,
  Instant,
  LanguageBasis,
  LanguageTag,
  MentionRole,
  Quantity,
  Source,
  StoryArticle,
  VerdictReading,
} from '#domain/records.ts'
import type { SourceRange } from '#domain/sources-range.ts'
import type { CodePointSpan } from '../published/publish-source.ts'

/** A date as files state it (C7). */
export interface PublishedDate {
  readonly edtf: string | null
  readonly earliest: string | null
  readonly latest: string | null
  readonly approximate: boolean
  readonly basis: DateBasis
  readonly snippet: string | null
}

export interface PublishedClaim {
  readonly id: string
  readonly wording: string
  readonly language: LanguageTag
  readonly type: Claim['type']
  readonly quantity: Quantity | null
  readonly time: PublishedDate | null
  readonly firstSaid: PublishedDate | null
  readonly actors: readonly string[]
  readonly polarity: Claim['polarity']
  readonly aboutSaying: boolean
  readonly version: number
}

/** An article, without its text. */
export interface PublishedArticle {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  readonly language: LanguageTag
  readonly languageBasis: LanguageBasis
  readonly direction: Direction
  readonly published: PublishedDate | null
  readonly retrieved: PublishedDate | null
  readonly text: PublishedText
  readonly stories: readonly { readonly id: string; readonly name: string; readonly role: StoryArticle['role'] }[]
}

/** Which text of an article is meant, without the text. */
export interface PublishedText {
  readonly address: string
  readonly hash: string
  /** Length in UTF-16 code units, as the program counts. */
  readonly lengthUtf16: number
  /** Which revision of the article, from 1. */
  readonly revision: number
  /** The full text, where the analyst had it leave and it was at hand; else it is left out. */
  readonly content?: string
}

export interface PublishedGloss {
  readonly text: string
  readonly language: LanguageTag
  readonly origin: Gloss['origin']
  /** The stretch of the article it translates; `null` when the text was not at hand. */
  readonly covers: CodePointSpan | null
}

/** A passage with the role it has for the claim. */
export interface PublishedQuote {
  readonly text: string
  readonly language: LanguageTag
  readonly direction: Direction
  /** `null` when the text was not at hand, or a bound lies inside a surrogate pair. */
  readonly position: CodePointSpan | null
  readonly prefix: string
  readonly suffix: string
  /** Hash of the text it was taken from; may be of an earlier revision. */
  readonly textHash: string
  readonly role: MentionRole
  readonly speaker: string | null
  readonly glosses: readonly PublishedGloss[]
}

export interface PublishedOmission {
  readonly reason: OmissionReason
  /** What shows that it was known (C4). */
  readonly reference: {
    readonly article: PublishedArticle
    readonly quote: Omit<PublishedQuote, 'glosses'> | null
  } | null
}

/** One thing one analyst, or the project, found about one claim in one article. Every entry stands alone. */
export interface Finding {
  /** The same as the id of its annotation. */
  readonly id: string
  readonly kind: 'assessment' | 'decision'
  /** True for exactly one entry of every cell on which the analysts agree or the project decided (C10): count these. */
  readonly standsForCell: boolean
  /** False when the claim is not asked of the article's stories; such a cell is outside coverage (C13). */
  readonly asked: boolean
  readonly claim: PublishedClaim
  readonly article: PublishedArticle
  readonly judgement: Judgement
  readonly facets: readonly {
    readonly facet: Facet
    readonly group: FacetGroup
    readonly truthConditional: boolean
    readonly stated: string | null
    readonly detail: string | null
  }[]
  readonly statedValue: string | null
  readonly omission: PublishedOmission | null
  readonly question: string | null
  readonly quotes: readonly PublishedQuote[]
  /** `null` for decisions, which rest on assessments. */
  readonly basis: AssessmentBasis | null
  readonly confidence: 'low' | 'medium' | 'high' | null
  /** Why a project decided as it did; `null` for assessments. */
  readonly decisionReason: string | null
  /** What changed since it was judged (C12); `null` when nothing did. */
  readonly changedSince: {
    readonly claim: boolean
    readonly article: boolean
    /** The dates or the reference known by now no longer allow the reason of the omission. */
    readonly reason: boolean
  } | null
  /** Independent sources of the claim over all its articles (C6). */
  readonly sources: SourceRange
  readonly analyst: { readonly id: string; readonly name: string | null }
  readonly at: Instant
}

/** How much of what was asked is judged (C3). `assessed` includes `unclear` and `split`. */
export interface PublishedCoverage {
  readonly asked: number
  readonly assessed: number
  readonly unclear: number
  readonly notAssessed: number
  readonly split: number
  readonly byClaim: readonly {
    readonly claim: string
    readonly wording: string
    readonly language: LanguageTag
    readonly asked: number
    readonly assessed: number
    readonly unclear: number
    readonly notAssessed: number
    readonly split: number
    readonly sources: SourceRange
  }[]
}

/** A finding on the claim itself, with what it rests on. One that is not rated yet is none. */
export interface PublishedVerdict {
  readonly id: string
  readonly claim: { readonly id: string; readonly wording: string; readonly language: LanguageTag }
  readonly rating: string
  readonly explanation: string
  readonly sources: readonly PublishedCitation[]
  readonly readings: readonly {
    readonly outcome: VerdictReading['outcome']
    readonly analyst: Finding['analyst']
    readonly at: Instant
    /** The verdict was written anew since. */
    readonly older: boolean
  }[]
  readonly corrections: readonly { readonly text: string; readonly at: Instant }[]
  readonly analyst: Finding['analyst']
  readonly at: Instant
}

export interface PublishedCitation {
  readonly id: string
  readonly name: string
  readonly kind: Source['kind']
  /** Where it says so. */
  readonly url: string | null
  readonly archiveUrl: string | null
  readonly date: PublishedDate | null
}
