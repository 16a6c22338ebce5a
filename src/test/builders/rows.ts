/** Rows for tests: each takes what the test is about and fills in the rest with something plain. */
import type { RelationKind } from '#domain/claim-relations.ts'
import type { DateBounds } from '#domain/date-bounds.ts'
import {
  asId,
  utf16,
  type AnalystId,
  type ArticleId,
  type BytesHash,
  type ClaimId,
  type PassageId,
  type RevisionId,
  type SourceId,
  type StoryId,
} from '#domain/ids.ts'
import type { JsonObject } from '#domain/json.ts'
import { existence } from '#domain/merge-records.ts'
import type { LanguageMark, Row, TableName } from '#domain/records.ts'
import {
  assessmentId,
  citationId,
  claimRelationId,
  mentionId,
  mergeConflictId,
  opinionRequestId,
  originalId,
  sentenceLinkId,
  storyArticleId,
  storyClaimId,
  verdictId,
  verdictReadingId,
} from '#domain/row-ids.ts'
import { placesInOrder } from '#domain/sentence-links.ts'

/** The instant everything is written at unless a test says otherwise. */
export const testNow = '2024-03-20T10:00:00.000Z'

type Fields<Table extends TableName> = Partial<Row<Table>>
const base = { rev: 1, extra: null as JsonObject | null }

/** An id of whatever table a test needs it for. */
export function anyId(value: string): never {
  return value as never
}

/** English, detected. */
export const english: LanguageMark = { tag: 'en', direction: 'ltr', basis: 'detected', evidence: 'words: the of' }

/** A single day, or two, as bounds; basis analyst. `day('2024-03-20')`, `day('2023-01-01', null)`. */
export function day(earliest: string | null, latest: string | null = earliest): DateBounds {
  return { earliest, latest, approximate: false, basis: 'analyst', snippet: null }
}

export function analystRow(id: string, fields: Fields<'analysts'> = {}): Row<'analysts'> {
  return { ...base, id: asId(id), name: id, languagesRead: ['en'], glossLanguage: 'en', sameAs: null, ...fields }
}

export function batchRow(id: string, fields: Fields<'batches'> = {}): Row<'batches'> {
  return {
    ...base,
    id: asId(id),
    name: id,
    startedAt: testNow,
    analyst: asId('ana'),
    status: 'complete',
    files: [],
    ...fields,
  }
}

export function storyRow(id: string, fields: Fields<'stories'> = {}): Row<'stories'> {
  return { ...base, id: asId(id), name: id, note: '', status: 'confirmed', ...fields }
}

/** An article of batch `batch` whose revision is `<id>-1`. */
export function articleRow(id: string, fields: Fields<'articles'> = {}): Row<'articles'> {
  return {
    ...base,
    id: asId(id),
    batch: asId('batch'),
    fileName: `${id}.txt`,
    title: `Title of ${id}`,
    titleBasis: 'text',
    firstWords: `First words of ${id}`,
    language: english,
    outlet: null,
    author: null,
    url: null,
    published: null,
    retrieved: null,
    tags: [],
    note: '',
    readBy: [],
    revision: asId(`${id}-1`),
    ...fields,
  }
}

/** The first revision of an article, 1000 code units long. */
export function revisionRow(article: string, fields: Fields<'revisions'> = {}): Row<'revisions'> {
  return {
    ...base,
    id: asId(`${article}-1`),
    article: asId(article),
    number: 1,
    textHash: asId(`sha-256:${article}`),
    length: 1000,
    words: 160,
    importedAt: testNow,
    decoding: { charset: 'utf-8', byteOrderMark: false, lineEndsChanged: false },
    ...fields,
  }
}

/** The file that the first revision of an article was taken out of, by the hash of its bytes. */
export function originalRow(article: string, bytesHash: string, entry: number | null = null): Row<'originals'> {
  const revision = asId<RevisionId>(`${article}-1`)
  const file = { bytesHash: asId<BytesHash>(bytesHash), size: 900, name: `${article}.html`, entry }
  return { ...base, id: originalId(revision), revision, batch: asId('batch'), ...file }
}

export function storyArticleRow(
  story: string,
  article: string,
  fields: Fields<'storyArticles'> = {},
): Row<'storyArticles'> {
  const id = storyArticleId(asId(story), asId(article))
  return { ...base, id, story: asId(story), article: asId(article), role: 'version', status: 'confirmed', ...fields }
}

export function storyClaimRow(story: string, claim: string): Row<'storyClaims'> {
  const id = storyClaimId(asId<StoryId>(story), asId<ClaimId>(claim))
  return { ...base, id, story: asId(story), claim: asId(claim) }
}

export function claimRow(id: string, fields: Fields<'claims'> = {}): Row<'claims'> {
  return {
    ...base,
    id: asId(id),
    wording: `Claim ${id}`,
    language: 'en',
    type: 'other',
    quantity: null,
    time: null,
    firstSaid: null,
    actors: [],
    polarity: 'affirmed',
    aboutSaying: false,
    note: '',
    version: 1,
    madeFrom: null,
    analyst: asId('ana'),
    at: testNow,
    ...fields,
  }
}

/** `relationRow('updates', 'k', 'l')`: claim `k` updates claim `l`. */
export function relationRow(kind: RelationKind, from: string, to: string): Row<'claimRelations'> {
  const id = claimRelationId(kind, asId<ClaimId>(from), asId<ClaimId>(to))
  return { ...base, id, kind, from: asId(from), to: asId(to) }
}

/** The verdict of a claim, "false" by `ana` unless said otherwise. */
export function verdictRow(claim: string, fields: Fields<'verdicts'> = {}): Row<'verdicts'> {
  const said = { rating: 'false', explanation: 'Because.', sources: [], analyst: asId<AnalystId>('ana'), at: testNow }
  return { ...base, id: verdictId(asId<ClaimId>(claim)), claim: asId(claim), ...said, ...fields }
}

/** Where a source of the verdict of a claim says it; nothing recorded unless said. */
export function citationRow(claim: string, source: string, fields: Fields<'citations'> = {}): Row<'citations'> {
  const verdict = verdictId(asId<ClaimId>(claim))
  const where = { url: null, archiveUrl: null, date: null, analyst: asId<AnalystId>('ana'), at: testNow }
  return {
    ...base,
    id: citationId(verdict, asId<SourceId>(source)),
    verdict,
    source: asId(source),
    ...where,
    ...fields,
  }
}

/** What an analyst says of the verdict of a claim; "confirms" unless said otherwise. */
export function readingRow(
  claim: string,
  analyst: string,
  fields: Fields<'verdictReadings'> = {},
): Row<'verdictReadings'> {
  const verdict = verdictId(asId<ClaimId>(claim))
  const id = verdictReadingId(verdict, asId<AnalystId>(analyst))
  return { ...base, id, verdict, outcome: 'confirms', note: '', analyst: asId(analyst), at: testNow, ...fields }
}

/** A plausible position of `length` code units at `start`, quote made of one letter. */
export function positionAt(
  start: number,
  length = 10,
): Pick<Row<'passages'>, 'start' | 'end' | 'quote' | 'prefix' | 'suffix'> {
  return { start: utf16(start), end: utf16(start + length), quote: 'q'.repeat(length), prefix: '', suffix: '' }
}

/** Sentences of 10 code units at the starts of two places, each a revision and a start; "together" by `ana` unless said otherwise. */
export function sentenceLinkRow(
  one: readonly [revision: string, start: number],
  other: readonly [revision: string, start: number],
  fields: Fields<'sentenceLinks'> = {},
): Row<'sentenceLinks'> {
  const place = ([revision, start]: typeof one) => ({ ...positionAt(start), revision: asId<RevisionId>(revision) })
  const [first, second] = placesInOrder(place(one), place(other))
  const id = sentenceLinkId(first, second)
  return { ...base, id, kind: 'together', one: first, other: second, analyst: asId('ana'), at: testNow, ...fields }
}

/** A passage of the first revision of an article. */
export function passageRow(id: string, article: string, fields: Fields<'passages'> = {}): Row<'passages'> {
  return {
    ...base,
    id: asId(id),
    article: asId(article),
    revision: asId(`${article}-1`),
    ...positionAt(100),
    language: english,
    splitsGrapheme: false,
    note: '',
    analyst: asId('ana'),
    at: testNow,
    ...fields,
  }
}

/** A supporting mention by `ana` unless said otherwise. */
export function mentionRow(
  passage: string,
  claim: string,
  article: string,
  fields: Fields<'mentions'> = {},
): Row<'mentions'> {
  const analyst = fields.analyst ?? asId<AnalystId>('ana')
  const id = mentionId(asId<PassageId>(passage), asId<ClaimId>(claim), analyst)
  return {
    ...base,
    id,
    passage: asId(passage),
    claim: asId(claim),
    article: asId(article),
    role: 'supports',
    speaker: null,
    analyst,
    at: testNow,
    ...fields,
  }
}

/** "Agrees" by `ana` unless said otherwise. */
export function assessmentRow(claim: string, article: string, fields: Fields<'assessments'> = {}): Row<'assessments'> {
  const analyst = fields.analyst ?? asId<AnalystId>('ana')
  return {
    ...base,
    id: assessmentId(asId<ClaimId>(claim), asId<ArticleId>(article), analyst),
    claim: asId(claim),
    article: asId(article),
    analyst,
    judgement: 'agrees',
    facets: [],
    omission: null,
    question: null,
    statedValue: null,
    note: '',
    confidence: null,
    basis: { read: 'whole', medium: 'original', glossOrigin: null },
    revision: asId(`${article}-1`),
    claimVersion: 1,
    at: testNow,
    ...fields,
  }
}

export function sourceRow(id: string, fields: Fields<'sources'> = {}): Row<'sources'> {
  return { ...base, id: asId(id), name: id, kind: 'person', url: null, note: '', ...fields }
}

export function derivationRow(article: string, fields: Fields<'derivations'>): Row<'derivations'> {
  const id = asId<Row<'derivations'>['id']>(`${article}.derivation`)
  return {
    ...base,
    id,
    article: asId(article),
    kind: 'unknown',
    from: null,
    source: null,
    status: 'confirmed',
    note: '',
    ...fields,
  }
}

/** A name of the thing `means`. */
export function aliasRow(id: string, name: string, means: string, fields: Fields<'aliases'> = {}): Row<'aliases'> {
  return { id: asId(id), rev: 1, extra: null, name, language: 'en', means, ...fields }
}

/** A second opinion that Ana asks. */
export function requestRow(
  claim: string,
  article: string,
  fields: Fields<'opinionRequests'> = {},
): Row<'opinionRequests'> {
  const cell = { claim: asId<ClaimId>(claim), article: asId<ArticleId>(article) }
  const analyst = fields.analyst ?? asId<AnalystId>('ana')
  const id = opinionRequestId(cell.claim, cell.article, analyst)
  return { ...base, id, ...cell, question: '', analyst, at: testNow, ...fields }
}

/** The values of some fields of a row that stand against each other, by nobody in particular. */
export function conflictRow(
  table: TableName,
  row: string,
  values: readonly (JsonObject | null)[],
): Row<'mergeConflicts'> {
  const fields = values
    .flatMap((value) => Object.keys(value ?? {}))
    .filter((field, at, all) => all.indexOf(field) === at)
  const asked = fields.length > 0 ? fields : [existence]
  const rivals = values.map((value) => ({ value, analyst: null, at: null }))
  return { ...base, id: mergeConflictId(table, row, asked), table, row, fields: asked, values: rivals }
}
