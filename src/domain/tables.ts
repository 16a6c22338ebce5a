/**
 * What the program needs to know about each table besides the shape of its rows: how rows are looked up, and which
 * fields refer to other rows. One place, read by the snapshot, the integrity check and the tests.
 */
import type { Row, TableName } from './records.ts'

/** Key of a matrix cell. */
export function cellKey(claim: string, article: string): string {
  return `${claim}.${article}`
}

/** Key under which a source is found by its name, whatever the case and the spaces around it. */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().toLowerCase()
}

type KeyOf<Table extends TableName> = (row: Row<Table>) => string | null

/** Look-ups by something else than the id. A `null` key leaves the row out of the index. */
export const indexes = {
  project: {},
  analysts: {},
  batches: {},
  sources: { name: (row) => nameKey(row.name) },
  stories: {},
  articles: { batch: (row) => row.batch },
  revisions: { article: (row) => row.article, textHash: (row) => row.textHash },
  storyArticles: { story: (row) => row.story, article: (row) => row.article },
  derivations: { article: (row) => row.article, from: (row) => row.from },
  originals: { revision: (row) => row.revision, batch: (row) => row.batch, bytesHash: (row) => row.bytesHash },
  regions: { revision: (row) => row.revision },
  sentenceBounds: { revision: (row) => row.revision },
  sentenceLinks: { one: (row) => row.one.revision, other: (row) => row.other.revision },
  glosses: { revision: (row) => row.revision },
  passages: { revision: (row) => row.revision, article: (row) => row.article },
  anchors: { passage: (row) => row.passage, revision: (row) => row.revision },
  claims: {},
  storyClaims: { story: (row) => row.story, claim: (row) => row.claim },
  mentions: {
    passage: (row) => row.passage,
    claim: (row) => row.claim,
    article: (row) => row.article,
    cell: (row) => cellKey(row.claim, row.article),
  },
  assessments: {
    claim: (row) => row.claim,
    article: (row) => row.article,
    cell: (row) => cellKey(row.claim, row.article),
    reference: (row) => row.omission?.reference?.article ?? null,
  },
  decisions: {
    claim: (row) => row.claim,
    article: (row) => row.article,
    reference: (row) => row.omission?.reference?.article ?? null,
  },
  suggestionDecisions: { key: (row) => row.key },
  aliases: { means: (row) => nameKey(row.means) },
  claimRelations: { from: (row) => row.from, to: (row) => row.to },
  ratingScales: {},
  verdicts: { claim: (row) => row.claim, rating: (row) => row.rating },
  citations: { verdict: (row) => row.verdict, source: (row) => row.source },
  verdictReadings: { verdict: (row) => row.verdict },
  corrections: { claim: (row) => row.claim },
  foreignCommits: {},
  renamedRows: { now: (row) => row.now },
  mergeConflicts: { row: (row) => row.row },
  opinionRequests: {
    claim: (row) => row.claim,
    article: (row) => row.article,
    cell: (row) => cellKey(row.claim, row.article),
  },
  savedViews: { name: (row) => nameKey(row.name) },
} satisfies { readonly [Table in TableName]: Readonly<Record<string, KeyOf<Table>>> }

export type IndexName<Table extends TableName> = keyof (typeof indexes)[Table] & string

/** All table names in writing order: a row refers only to rows of tables before its own, or of its own. */
export const tableNames = Object.keys(indexes) as readonly TableName[]

/**
 * Which rows a row needs in order to mean anything, as table and id. Rows that are only mentioned in passing (a claim's
 * `madeFrom`, an omission's reference, the analyst) are left out: they may be gone without the row losing its sense.
 */
export const references: { readonly [Table in TableName]: (row: Row<Table>) => readonly Reference[] } = {
  project: () => [],
  analysts: () => [],
  batches: () => [],
  sources: () => [],
  stories: () => [],
  articles: (row) => [
    { table: 'batches', id: row.batch },
    { table: 'revisions', id: row.revision },
  ],
  revisions: (row) => [{ table: 'articles', id: row.article }],
  storyArticles: (row) => [
    { table: 'stories', id: row.story },
    { table: 'articles', id: row.article },
  ],
  derivations: (row) => [{ table: 'articles', id: row.article }],
  originals: (row) => [{ table: 'revisions', id: row.revision }],
  regions: (row) => [{ table: 'revisions', id: row.revision }],
  sentenceBounds: (row) => [{ table: 'revisions', id: row.revision }],
  sentenceLinks: (row) => [
    { table: 'revisions', id: row.one.revision },
    { table: 'revisions', id: row.other.revision },
  ],
  glosses: (row) => [{ table: 'revisions', id: row.revision }],
  passages: (row) => [
    { table: 'articles', id: row.article },
    { table: 'revisions', id: row.revision },
  ],
  anchors: (row) => [
    { table: 'passages', id: row.passage },
    { table: 'revisions', id: row.revision },
  ],
  claims: () => [],
  storyClaims: (row) => [
    { table: 'stories', id: row.story },
    { table: 'claims', id: row.claim },
  ],
  mentions: (row) => [
    { table: 'passages', id: row.passage },
    { table: 'claims', id: row.claim },
    { table: 'articles', id: row.article },
  ],
  assessments: (row) => [
    { table: 'claims', id: row.claim },
    { table: 'articles', id: row.article },
  ],
  decisions: (row) => [
    { table: 'claims', id: row.claim },
    { table: 'articles', id: row.article },
  ],
  suggestionDecisions: () => [],
  aliases: () => [],
  claimRelations: (row) => [
    { table: 'claims', id: row.from },
    { table: 'claims', id: row.to },
  ],
  ratingScales: () => [],
  verdicts: (row) => [{ table: 'claims', id: row.claim }],
  citations: (row) => [
    { table: 'verdicts', id: row.verdict },
    { table: 'sources', id: row.source },
  ],
  verdictReadings: (row) => [{ table: 'verdicts', id: row.verdict }],
  corrections: (row) => [{ table: 'claims', id: row.claim }],
  foreignCommits: () => [],
  renamedRows: () => [],
  mergeConflicts: () => [],
  opinionRequests: (row) => [
    { table: 'claims', id: row.claim },
    { table: 'articles', id: row.article },
  ],
  savedViews: () => [],
}

export interface Reference {
  readonly table: TableName
  readonly id: string
}
