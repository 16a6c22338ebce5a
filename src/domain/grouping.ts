/** Which articles belong together, as the finder proposes it, always with its reasons (C6, C8, C9). */
import type { EvidenceKind, Stretch } from './finding.ts'
import type { ArticleId, StoryId, TextHash } from './ids.ts'
import type { LanguageTag } from './records.ts'

/** An article to be grouped, with what is known of it. */
export interface ArticleToGroup {
  readonly article: ArticleId
  readonly textHash: TextHash
  readonly language: LanguageTag
  /** Of publication, in days since 1970; `null` when it is not known to a month. */
  readonly day: number | null
  /** The stories it stands in already; such an article is only joined by others. */
  readonly stories: readonly StoryId[]
  /** Stretches that are not running text, in UTF-16 code units: they prove nothing. */
  readonly furniture: readonly Stretch[]
}

/** A stretch of the text of an article. */
export interface PlaceIn extends Stretch {
  readonly article: ArticleId
}

/** A place with what stands there, exactly. */
export interface QuotedPlace extends PlaceIn {
  readonly quote: string
}

/** One thing that several of the articles have. */
export interface GroupingReason<Place = QuotedPlace> {
  readonly kind: Exclude<EvidenceKind, 'weekday'>
  /** The same for all that mean the same. */
  readonly key: string
  /** Its part of the strength. */
  readonly weight: number
  /** How many of the articles that would be together have it. */
  readonly count: number
  /** Where it stands first, at most one place for each article, those that would come in before others; not of all articles. */
  readonly places: readonly Place[]
}

/** Articles that seem to tell the same story. */
export interface StoryProposal<Place = QuotedPlace> {
  /** Those that would come together, or join the story; by id. */
  readonly articles: readonly ArticleId[]
  /** A story that is there and that they would join; `null` for a new one. */
  readonly story: StoryId | null
  /** How alike they are on average, as the sum of all reasons: about 0.14 is the least that is proposed, 0.25 is much. */
  readonly strength: number
  /** How many would be together, with those of the story that is there. */
  readonly together: number
  /** The first and the last day of publication of all of them, in days since 1970; `null` where none is known. */
  readonly days: readonly [first: number, last: number] | null
  /** The strongest, strongest first. */
  readonly reasons: readonly GroupingReason<Place>[]
}

/** `article` seems to have its text from `from`, which is older or longer; both are in one language. */
export interface CopiedText {
  readonly article: ArticleId
  readonly from: ArticleId
  /** How much of the text of the article stands in the other, 0 to 1, */
  readonly share: number
  /** and how much of the other in it. */
  readonly shareOfOther: number
}

/** A news agency with the articles that name it as their source, each with the place. */
export interface NamedSource {
  readonly name: string
  readonly places: readonly QuotedPlace[]
}

/** Two articles that quote the same words. */
export interface SharedQuotations {
  readonly one: ArticleId
  readonly other: ArticleId
  readonly quotations: readonly { readonly one: QuotedPlace; readonly other: QuotedPlace }[]
}

/** What the finder proposes for a set of articles. */
export interface Grouping {
  readonly stories: readonly StoryProposal[]
  readonly copies: readonly CopiedText[]
  readonly agencies: readonly NamedSource[]
  readonly quotations: readonly SharedQuotations[]
}
