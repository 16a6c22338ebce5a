/** Which rows are an erased text's: found in all that a project ever held, for the journal remembers what the tables forgot. */
import type { Commit } from '../commit.ts'
import type { ArticleId, BytesHash, TextHash } from '../ids.ts'
import type { Row, TableName } from '../records.ts'
import type { ErasureRequest } from './erasure.ts'

/** A row as it was at some time. */
export interface RowOnce {
  readonly table: TableName
  readonly row: Row
}

/** Tells of what lives: it is never erased. */
export interface Living {
  readonly has: (table: TableName, id: string) => boolean
  /** Whether a living revision has this text. */
  readonly hasText: (hash: TextHash) => boolean
}

export interface ErasedRows {
  readonly articles: ReadonlySet<ArticleId>
  readonly revisions: ReadonlySet<string>
  readonly texts: ReadonlySet<TextHash>
  readonly claims: ReadonlySet<string>
  readonly verdicts: ReadonlySet<string>
  readonly stories: ReadonlySet<string>
  /** `rowKey` of every row that is theirs. */
  readonly keys: ReadonlySet<string>
  /** `batch/file name` of each file that nothing else came out of. */
  readonly files: ReadonlySet<string>
  /** Bytes in which the texts stand, whatever else stands in them. */
  readonly originals: ReadonlySet<BytesHash>
}

/** Every row a journal speaks of, as it was before and after each change, with the rows a project began with. */
export function* rowsOnce(
  baseline: Iterable<{ readonly table: TableName; readonly rows: readonly Row[] }>,
  commits: Iterable<Pick<Commit, 'changes'>>,
): Iterable<RowOnce> {
  for (const { table, rows } of baseline) for (const row of rows) yield { table, row }
  for (const { changes } of commits)
    for (const { table, before, after } of changes) {
      if (before) yield { table, row: before }
      if (after) yield { table, row: after }
    }
}

/** `all` is gone through several times. A text that was deleted elsewhere too is erased there too: it is the same. */
export function erasedRows(all: () => Iterable<RowOnce>, request: ErasureRequest, living: Living): ErasedRows {
  const gone = <Id extends string>(table: TableName, ids: readonly Id[]) => ids.filter((id) => !living.has(table, id))
  const { articles, texts } = sameTexts(new Set(gone('articles', request.articles)), textsByArticle(all()), living)
  const claims = new Set<string>(gone('claims', request.claims))
  const stories = new Set<string>(gone('stories', request.stories))
  const revisions = new Set<string>()
  const verdicts = new Set<string>()
  for (const { table, row } of all()) {
    if (table === 'revisions' && articles.has((row as Row<'revisions'>).article)) revisions.add(row.id)
    if (table === 'verdicts' && claims.has((row as Row<'verdicts'>).claim)) verdicts.add(row.id)
  }
  const ids = { articles, revisions, claims, verdicts, stories }
  return { ...ids, texts, ...ownedAmong(all(), ids) }
}

/** Adds articles that had one of the texts, and their texts, until there are no more. */
function sameTexts(
  articles: Set<ArticleId>,
  textsOf: ReadonlyMap<ArticleId, ReadonlySet<TextHash>>,
  living: Living,
): Pick<ErasedRows, 'articles' | 'texts'> {
  const texts = new Set<TextHash>()
  const dead = [...textsOf].filter(([id]) => !living.has('articles', id))
  for (let before = -1; before < articles.size + texts.size;) {
    before = articles.size + texts.size
    for (const id of articles) for (const hash of textsOf.get(id) ?? []) if (!living.hasText(hash)) texts.add(hash)
    for (const [id, hashes] of dead) if ([...hashes].some((hash) => texts.has(hash))) articles.add(id)
  }
  return { articles, texts }
}

type OwnerIds = Pick<ErasedRows, 'articles' | 'revisions' | 'claims' | 'verdicts' | 'stories'>
type Owns<Table extends TableName> = (row: Row<Table>, ids: OwnerIds) => boolean

const ofArticle = (row: { readonly article: string }, { articles }: OwnerIds) => articles.has(row.article as ArticleId)
const ofRevision = (row: { readonly revision: string }, { revisions }: OwnerIds) => revisions.has(row.revision)
const ofClaim = (row: { readonly claim: string }, { claims }: OwnerIds) => claims.has(row.claim)
const ofVerdict = (row: { readonly verdict: string }, { verdicts }: OwnerIds) => verdicts.has(row.verdict)
const ofCell = (row: { readonly article: string; readonly claim: string }, ids: OwnerIds) =>
  ofArticle(row, ids) || ofClaim(row, ids)

/** Whose a row is. Tables that are left out belong to nobody's text. */
const owners: { readonly [Table in TableName]?: Owns<Table> } = {
  articles: ({ id }, { articles }) => articles.has(id),
  revisions: ofArticle,
  stories: ({ id }, { stories }) => stories.has(id),
  storyArticles: ofArticle,
  derivations: ofArticle,
  originals: ofRevision,
  regions: ofRevision,
  sentenceBounds: ofRevision,
  sentenceLinks: ({ one, other }, ids) => ofRevision(one, ids) || ofRevision(other, ids),
  glosses: ofRevision,
  passages: ofArticle,
  anchors: ofRevision,
  claims: ({ id }, { claims }) => claims.has(id),
  mentions: ofCell,
  assessments: ofCell,
  decisions: ofCell,
  opinionRequests: ofCell,
  suggestionDecisions: ({ article, claim }, { articles, claims }) =>
    (article !== null && articles.has(article)) || (claim !== null && claims.has(claim)),
  verdicts: ofClaim,
  citations: ofVerdict,
  verdictReadings: ofVerdict,
  corrections: ofClaim,
}

function owns(table: TableName, row: Row, ids: OwnerIds): boolean {
  return (owners[table] as Owns<TableName> | undefined)?.(row, ids) ?? false
}

function textsByArticle(all: Iterable<RowOnce>): ReadonlyMap<ArticleId, ReadonlySet<TextHash>> {
  const texts = new Map<ArticleId, Set<TextHash>>()
  for (const { table, row } of all) {
    if (table !== 'revisions') continue
    const { article, textHash } = row as Row<'revisions'>
    const known = texts.get(article)
    if (known) known.add(textHash)
    else texts.set(article, new Set([textHash]))
  }
  return texts
}

function ownedAmong(all: Iterable<RowOnce>, ids: OwnerIds): Pick<ErasedRows, 'keys' | 'files' | 'originals'> {
  const keys = new Set<string>()
  const files = new Set<string>()
  const othersFiles = new Set<string>()
  const originals = new Set<BytesHash>()
  for (const { table, row } of all) {
    const isOwn = owns(table, row, ids)
    if (isOwn) keys.add(`${table}/${row.id}`)
    if (table === 'articles') {
      const { batch, fileName } = row as Row<'articles'>
      if (fileName !== null) (isOwn ? files : othersFiles).add(`${batch}/${fileName}`)
    }
    if (table === 'originals' && isOwn) originals.add((row as Row<'originals'>).bytesHash)
  }
  for (const file of othersFiles) files.delete(file)
  return { keys, files, originals }
}
