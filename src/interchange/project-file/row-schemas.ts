/** The shape of every row, checked by the compiler against the records: what is read from a file is a row or is refused. */
import * as v from 'valibot'
import { relationKinds } from '#domain/claim-relations.ts'
import { facets as facetDefinitions, omissionReasons, type Facet } from '#domain/judgement.ts'
import type { Row, TableName } from '#domain/records.ts'
import { foreignCommit, mergeConflict, opinionRequest, renamedRow } from './merge-row-schemas.ts'
import * as part from './schema-parts.ts'
import type * as ids from '#domain/ids.ts'

const proposedOrConfirmed = v.picklist(['proposed', 'confirmed'])
const judgement = v.picklist(['agrees', 'differs', 'omits', 'unclear'])
const facet = v.picklist(Object.keys(facetDefinitions) as Facet[])

const fileReason = v.strictObject({ key: v.string(), params: part.params })

const batchFile = v.strictObject({
  name: v.string(),
  bytes: part.count,
  outcome: v.picklist(['imported', 'duplicate', 'revised', 'repaired', 'refused']),
  reason: v.nullable(fileReason),
  problems: v.array(fileReason),
  articles: part.count,
})

const facetMarks = v.array(
  v.strictObject({ facet, truthConditional: v.boolean(), stated: part.textOrNull, detail: part.textOrNull }),
)

const omission = v.nullable(
  v.strictObject({
    reason: v.picklist(omissionReasons),
    reference: v.nullable(
      v.strictObject({ article: part.id<ids.ArticleId>(), mention: v.nullable(part.id<ids.MentionId>()) }),
    ),
  }),
)

const project = v.strictObject({
  ...part.base<ids.ProjectId>(),
  name: v.string(),
  createdAt: part.instant,
  sample: v.boolean(),
})

const analyst = v.strictObject({
  ...part.base<ids.AnalystId>(),
  name: v.string(),
  languagesRead: v.array(part.languageTag),
  glossLanguage: part.languageTag,
  sameAs: v.nullable(part.id<ids.AnalystId>()),
})

const batch = v.strictObject({
  ...part.base<ids.BatchId>(),
  name: v.string(),
  startedAt: part.instant,
  analyst: part.id<ids.AnalystId>(),
  status: v.picklist(['running', 'complete']),
  files: v.array(batchFile),
})

const source = v.strictObject({
  ...part.base<ids.SourceId>(),
  name: v.string(),
  kind: v.picklist(['person', 'organisation', 'document', 'unknown']),
  url: part.textOrNull,
  note: v.string(),
})

const story = v.strictObject({
  ...part.base<ids.StoryId>(),
  name: v.string(),
  note: v.string(),
  status: proposedOrConfirmed,
})

const article = v.strictObject({
  ...part.base<ids.ArticleId>(),
  batch: part.id<ids.BatchId>(),
  fileName: part.textOrNull,
  title: part.textOrNull,
  titleBasis: v.nullable(v.picklist(['text', 'metadata', 'analyst'])),
  firstWords: v.string(),
  language: part.languageMark,
  outlet: part.textOrNull,
  author: part.textOrNull,
  url: part.textOrNull,
  published: v.nullable(part.dateBounds),
  retrieved: v.nullable(part.dateBounds),
  tags: v.array(v.string()),
  note: v.string(),
  readBy: v.array(part.id<ids.AnalystId>()),
  revision: part.id<ids.RevisionId>(),
})

const revision = v.strictObject({
  ...part.base<ids.RevisionId>(),
  article: part.id<ids.ArticleId>(),
  number: part.countFromOne,
  textHash: part.hash,
  length: part.count,
  words: part.count,
  unusual: v.exactOptional(part.count),
  importedAt: part.instant,
  decoding: v.strictObject({ charset: v.string(), byteOrderMark: v.boolean(), lineEndsChanged: v.boolean() }),
})

const storyArticle = v.strictObject({
  ...part.base<ids.StoryArticleId>(),
  story: part.id<ids.StoryId>(),
  article: part.id<ids.ArticleId>(),
  role: v.picklist(['version', 'sourceDocument']),
  status: proposedOrConfirmed,
})

const derivation = v.strictObject({
  ...part.base<ids.DerivationId>(),
  article: part.id<ids.ArticleId>(),
  kind: v.picklist(['translationOf', 'adaptationOf', 'sharedSource', 'followUp', 'independent', 'unknown']),
  from: v.nullable(part.id<ids.ArticleId>()),
  source: v.nullable(part.id<ids.SourceId>()),
  status: proposedOrConfirmed,
  note: v.string(),
})

const original = v.strictObject({
  ...part.base<ids.OriginalId>(),
  revision: part.id<ids.RevisionId>(),
  batch: part.id<ids.BatchId>(),
  bytesHash: part.bytesHash,
  size: part.count,
  name: v.string(),
  entry: v.nullable(part.countFromOne),
})

const region = v.strictObject({
  ...part.base<ids.RegionId>(),
  ...part.position,
  revision: part.id<ids.RevisionId>(),
  kind: v.picklist(['furniture', 'headline', 'caption', 'quotation']),
  status: v.picklist(['proposed', 'confirmed', 'rejected']),
  reason: part.textOrNull,
})

const sentenceBound = v.strictObject({
  ...part.base<ids.SentenceBoundId>(),
  ...part.position,
  revision: part.id<ids.RevisionId>(),
  kind: v.picklist(['split', 'join']),
  analyst: part.id<ids.AnalystId>(),
  at: part.instant,
})

const sentencePlace = v.strictObject({ ...part.position, revision: part.id<ids.RevisionId>() })

const sentenceLink = v.strictObject({
  ...part.base<ids.SentenceLinkId>(),
  kind: v.picklist(['together', 'apart']),
  one: sentencePlace,
  other: sentencePlace,
  analyst: part.id<ids.AnalystId>(),
  at: part.instant,
})

const gloss = v.strictObject({
  ...part.base<ids.GlossId>(),
  ...part.position,
  revision: part.id<ids.RevisionId>(),
  language: part.languageTag,
  text: v.string(),
  origin: v.strictObject({ kind: v.picklist(['typed', 'pasted', 'file', 'engine']), engine: part.textOrNull }),
  analyst: part.id<ids.AnalystId>(),
  at: part.instant,
})

const passage = v.strictObject({
  ...part.base<ids.PassageId>(),
  ...part.position,
  article: part.id<ids.ArticleId>(),
  revision: part.id<ids.RevisionId>(),
  language: part.languageMark,
  splitsGrapheme: v.boolean(),
  note: v.string(),
  analyst: part.id<ids.AnalystId>(),
  at: part.instant,
})

const anchor = v.strictObject({
  ...part.base<ids.AnchorId>(),
  passage: part.id<ids.PassageId>(),
  revision: part.id<ids.RevisionId>(),
  outcome: v.picklist(['exact', 'moved', 'changed', 'lost']),
  start: v.nullable(part.offset),
  end: v.nullable(part.offset),
  decidedBy: v.nullable(part.id<ids.AnalystId>()),
})

const quantity = v.strictObject({
  value: v.number(),
  upTo: v.nullable(v.number()),
  unit: v.string(),
  comparator: v.picklist(['exactly', 'about', 'moreThan', 'atLeast', 'lessThan', 'atMost']),
})

const claim = v.strictObject({
  ...part.base<ids.ClaimId>(),
  wording: v.string(),
  language: part.languageTag,
  type: v.picklist(['quantity', 'event', 'statement', 'identity', 'cause', 'forecast', 'other']),
  quantity: v.nullable(quantity),
  time: v.nullable(part.dateBounds),
  firstSaid: v.nullable(part.dateBounds),
  actors: v.array(v.string()),
  polarity: v.picklist(['affirmed', 'denied']),
  aboutSaying: v.boolean(),
  note: v.string(),
  version: part.countFromOne,
  madeFrom: v.nullable(part.id<ids.ArticleId>()),
  analyst: part.id<ids.AnalystId>(),
  at: part.instant,
})

const storyClaim = v.strictObject({
  ...part.base<ids.StoryClaimId>(),
  story: part.id<ids.StoryId>(),
  claim: part.id<ids.ClaimId>(),
})

const mention = v.strictObject({
  ...part.base<ids.MentionId>(),
  passage: part.id<ids.PassageId>(),
  claim: part.id<ids.ClaimId>(),
  article: part.id<ids.ArticleId>(),
  role: v.picklist(['supports', 'attribution', 'headline', 'qualifies', 'denies']),
  speaker: v.nullable(part.id<ids.SourceId>()),
  analyst: part.id<ids.AnalystId>(),
  at: part.instant,
})

const assessment = v.strictObject({
  ...part.base<ids.AssessmentId>(),
  claim: part.id<ids.ClaimId>(),
  article: part.id<ids.ArticleId>(),
  analyst: part.id<ids.AnalystId>(),
  judgement,
  facets: facetMarks,
  omission,
  question: part.textOrNull,
  statedValue: part.textOrNull,
  note: v.string(),
  confidence: v.nullable(v.picklist(['low', 'medium', 'high'])),
  basis: v.strictObject({
    read: v.picklist(['whole', 'candidates', 'rule']),
    medium: v.picklist(['original', 'gloss']),
    glossOrigin: part.textOrNull,
  }),
  revision: part.id<ids.RevisionId>(),
  claimVersion: part.countFromOne,
  at: part.instant,
})

const decision = v.strictObject({
  ...part.base<ids.DecisionId>(),
  claim: part.id<ids.ClaimId>(),
  article: part.id<ids.ArticleId>(),
  judgement,
  facets: facetMarks,
  omission,
  reason: v.string(),
  analyst: part.id<ids.AnalystId>(),
  at: part.instant,
})

const suggestionDecision = v.strictObject({
  ...part.base<ids.SuggestionDecisionId>(),
  kind: v.string(),
  key: v.string(),
  article: v.nullable(part.id<ids.ArticleId>()),
  claim: v.nullable(part.id<ids.ClaimId>()),
  outcome: v.picklist(['accepted', 'rejected']),
  analyst: part.id<ids.AnalystId>(),
  at: part.instant,
})

const alias = v.strictObject({
  ...part.base<ids.AliasId>(),
  name: v.string(),
  language: part.languageTag,
  means: v.string(),
})

const claimRelation = v.strictObject({
  ...part.base<ids.ClaimRelationId>(),
  from: part.id<ids.ClaimId>(),
  to: part.id<ids.ClaimId>(),
  kind: v.picklist(relationKinds),
})

const verdict = v.strictObject({
  ...part.base<ids.VerdictId>(),
  claim: part.id<ids.ClaimId>(),
  rating: v.string(),
  explanation: v.string(),
  sources: v.array(part.id<ids.SourceId>()),
  analyst: part.id<ids.AnalystId>(),
  at: part.instant,
})

const ratingScale = v.strictObject({
  ...part.base<ids.RatingScaleId>(),
  ratings: v.array(v.strictObject({ name: v.string(), meaning: v.string() })),
})

const savedView = v.strictObject({
  ...part.base<ids.SavedViewId>(),
  name: v.string(),
  place: v.string(),
  analyst: part.id<ids.AnalystId>(),
  at: part.instant,
})

const citation = v.strictObject({
  ...part.base<ids.CitationId>(),
  verdict: part.id<ids.VerdictId>(),
  source: part.id<ids.SourceId>(),
  url: part.textOrNull,
  archiveUrl: part.textOrNull,
  date: v.nullable(part.dateBounds),
  analyst: part.id<ids.AnalystId>(),
  at: part.instant,
})

const verdictReading = v.strictObject({
  ...part.base<ids.VerdictReadingId>(),
  verdict: part.id<ids.VerdictId>(),
  outcome: v.picklist(['confirms', 'objects']),
  note: v.string(),
  analyst: part.id<ids.AnalystId>(),
  at: part.instant,
})

const correction = v.strictObject({
  ...part.base<ids.CorrectionId>(),
  claim: part.id<ids.ClaimId>(),
  text: v.string(),
  analyst: part.id<ids.AnalystId>(),
  at: part.instant,
})

/** One schema per table. A field added to a record and not here does not compile. */
export const rowSchemas = {
  project,
  analysts: analyst,
  batches: batch,
  sources: source,
  stories: story,
  articles: article,
  revisions: revision,
  storyArticles: storyArticle,
  derivations: derivation,
  originals: original,
  regions: region,
  sentenceBounds: sentenceBound,
  sentenceLinks: sentenceLink,
  glosses: gloss,
  passages: passage,
  anchors: anchor,
  claims: claim,
  storyClaims: storyClaim,
  mentions: mention,
  assessments: assessment,
  decisions: decision,
  suggestionDecisions: suggestionDecision,
  aliases: alias,
  claimRelations: claimRelation,
  ratingScales: ratingScale,
  verdicts: verdict,
  citations: citation,
  verdictReadings: verdictReading,
  corrections: correction,
  foreignCommits: foreignCommit,
  renamedRows: renamedRow,
  mergeConflicts: mergeConflict,
  opinionRequests: opinionRequest,
  savedViews: savedView,
} satisfies { readonly [Table in TableName]: part.SchemaOf<Row<Table>> }
