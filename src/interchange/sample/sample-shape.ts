/**
 * The shape of `public/sample/story.json`, the hand-made sample project. Types only: it says what a loader may rely on,
 * it reads and checks nothing; `src/test/sample/sample.test.ts` holds the file to it and to the rules C2-C4.
 *
 * The file names things by short keys, never by ids. A loader makes the ids and turns every span into a position.
 * Order matters and is the order of display: stories, versions within a story, claims. Words for people (wording,
 * notes, details, questions, glosses) are English; everything quoted is in the language of its article.
 *
 * - `articles[].text` is the whole text, paragraphs joined with an empty line, no line end at the end.
 *   `public/sample/files/<file>` holds exactly this text, so that the ordinary import can be tried on it.
 * - Every cell that is asked stands in `cells` once: for each story, each of its claims with its source document and
 *   each of its versions. A cell of a claim and an article that share no story is not asked and does not stand there.
 * - The same passage may be linked to several claims: equal spans of one article are one passage (C1).
 */
import type { DateBounds } from '#domain/date-bounds.ts'
import type { Judgement, OmissionReason } from '#domain/judgement.ts'
import type {
  AssessmentBasis,
  ClaimRelation,
  ClaimType,
  Derivation,
  FacetMark,
  LanguageTag,
  MentionRole,
  Quantity,
  Region,
  Source,
} from '#domain/records.ts'

/** A stretch of one article's text, named by its exact words. */
export interface SampleSpan {
  /** Exact substring of the article's text, never empty. */
  readonly quote: string
  /** Which occurrence of the quote in the text is meant, counted from 0. */
  readonly occurrence: number
}

/** A stretch that is not running text (T1). To be stored as confirmed. */
export interface SampleRegion extends SampleSpan {
  readonly kind: Region['kind']
}

/** The English of one sentence. An article has either none or one for every sentence, in text order (T6). */
export interface SampleGloss extends SampleSpan {
  readonly text: string
}

/** Where an article took its story from (C6). To be stored as confirmed. */
export interface SampleDerivation {
  readonly kind: Derivation['kind']
  /** Key of the article it was made from; `null` for `sharedSource`, `independent`, `unknown`. */
  readonly from: string | null
  /** Key of the shared source; `null` unless `sharedSource`. */
  readonly source: string | null
  readonly note: string
}

export interface SampleArticle {
  readonly key: string
  /** Name of the plain file in `public/sample/files/`. */
  readonly file: string
  /** What the detector should find; the direction follows from it. */
  readonly language: LanguageTag
  readonly outlet: string
  readonly author: string | null
  /** Always under a reserved domain (example.org, .com, .net). */
  readonly url: string
  /** `null` for the one article nobody could date. */
  readonly published: DateBounds | null
  readonly retrieved: DateBounds
  readonly title: string | null
  /** `text`: the title is a line of the text; `metadata`: it stands outside it; `null`: there is no title. */
  readonly titleBasis: 'text' | 'metadata' | null
  readonly readWhole: boolean
  readonly tags: readonly string[]
  readonly note: string
  /** `null` for the source document, which is where the others come from. */
  readonly derivation: SampleDerivation | null
  readonly text: string
  readonly regions: readonly SampleRegion[]
  readonly glosses: readonly SampleGloss[]
}

/** Somebody or something that mentions name as speaking, or that is shared by articles. */
export interface SampleSource {
  readonly key: string
  readonly name: string
  readonly kind: Source['kind']
  readonly url: string | null
  readonly note: string
}

/** A name in one language and what it means in English. */
export interface SampleAlias {
  readonly name: string
  readonly language: LanguageTag
  readonly means: string
}

export interface SampleClaim {
  readonly key: string
  readonly wording: string
  readonly language: LanguageTag
  readonly type: ClaimType
  readonly quantity: Quantity | null
  readonly time: DateBounds | null
  readonly firstSaid: DateBounds | null
  /** Names in English, in the words of the sources where they are sources too. */
  readonly actors: readonly string[]
  readonly polarity: 'affirmed' | 'denied'
  readonly aboutSaying: boolean
  readonly note: string
  /** Key of the article it was made from; its cell there is `agrees` with a supporting mention (C2). */
  readonly madeFrom: string
}

export interface SampleMention extends SampleSpan {
  readonly role: MentionRole
  /** Key of the source the article names for these words; `null` when it names nobody. */
  readonly speaker: string | null
}

/** Why an article leaves a claim out (C4). */
export interface SampleOmission {
  readonly reason: OmissionReason
  /** For `available` an article and the span of its supporting mention of the same claim, else `null`. */
  readonly reference: ({ readonly article: string } & SampleSpan) | null
}

export interface SampleAssessment {
  readonly judgement: Judgement
  readonly facets: readonly FacetMark[]
  /** Only for `omits`. */
  readonly omission: SampleOmission | null
  /** Only for `unclear`. */
  readonly question: string | null
  readonly statedValue: string | null
  readonly note: string
  readonly confidence: 'low' | 'medium' | 'high'
  /** `gloss` means the typed glosses of this file: their origin is `typed`. */
  readonly basis: Pick<AssessmentBasis, 'read' | 'medium'>
}

/** What one article says on one claim. */
export interface SampleCell {
  readonly claim: string
  readonly article: string
  readonly mentions: readonly SampleMention[]
  /** `null` for the one cell left for the reader to judge: its passage is waiting (C3). */
  readonly assessment: SampleAssessment | null
}

export interface SampleStory {
  readonly key: string
  readonly name: string
  readonly note: string
  /** Key of the source document; `null` when the story has none. */
  readonly sourceDocument: string | null
  /** Keys of the other articles, in the order of the columns. */
  readonly versions: readonly string[]
  /** Keys of the claims asked of this story (C13). */
  readonly claims: readonly string[]
}

/** Names one cell of the matrix. */
export interface SampleCellName {
  readonly claim: string
  readonly article: string
}

export interface SampleFile {
  readonly format: 'variorum-sample'
  readonly version: 1
  readonly project: {
    readonly name: string
    readonly analyst: {
      readonly name: string
      readonly languagesRead: readonly LanguageTag[]
      readonly glossLanguage: LanguageTag
    }
  }
  /** Where the guided steps begin: one difference, one omission, one cell still to be judged. */
  readonly opening: {
    readonly difference: SampleCellName
    readonly omission: SampleCellName
    readonly waiting: SampleCellName
  }
  readonly stories: readonly SampleStory[]
  readonly sources: readonly SampleSource[]
  readonly aliases: readonly SampleAlias[]
  readonly articles: readonly SampleArticle[]
  readonly claims: readonly SampleClaim[]
  readonly relations: readonly {
    readonly from: string
    readonly to: string
    readonly kind: ClaimRelation['kind']
  }[]
  readonly cells: readonly SampleCell[]
}
