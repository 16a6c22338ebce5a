/**
 * What a colleague gets who is asked for a second opinion: the cells they are asked about with their texts and claims, and of the
 * analysts' work as much as they may see. Pure.
 */
import type { CellRef } from './cell.ts'
import { asId, type ArticleId, type ClaimId } from './ids.ts'
import { idOfPart } from './merge/edits.ts'
import type { ForeignCommit, OpinionRequest, Row, RowTouch, TableName } from './records.ts'
import { MemorySnapshot, type Snapshot } from './snapshot.ts'
import { cellKey, tableNames } from './tables.ts'

/** How much of what analysts did goes along; each with what stands before it. */
export const seenWorks = ['nothing', 'passages', 'judgements'] as const
export type SeenWork = (typeof seenWorks)[number]

type Keeper<Table extends TableName> = (row: Row<Table>) => Row<Table> | null
type Keepers = { readonly [Table in TableName]: Keeper<Table> }

/**
 * The part of a project that is about some requests. Every row is as it is in the project, but for what would tell more than it may: names of
 * files, who read an article, and from which article a claim was made.
 */
export function opinionSnapshot(
  snapshot: Snapshot,
  requests: readonly OpinionRequest[],
  seen: SeenWork,
): MemorySnapshot {
  const part = new MemorySnapshot()
  const keepers = keepersOf(snapshot, part, requests, seen)
  // In writing order, so that what a row refers to is there before it; last the edits, which speak of rows of every table.
  for (const table of [...tableNames.filter((name) => name !== 'foreignCommits'), 'foreignCommits' as const]) {
    const keep = keepers[table] as Keeper<TableName>
    const rows = [...snapshot.all(table)].flatMap((row) => keep(row) ?? [])
    part.load(table, rows as never)
  }
  return part
}

/**
 * What a part of a project may tell of an edit: what it did to the rows that are in it; `null` when that is nothing. Whoever has a part must not be
 * taken to know what became of the rest, or it would never reach them.
 */
export function toldOf(part: Snapshot, edit: ForeignCommit): ForeignCommit | null {
  // That something is asked no longer must be heard of where it was asked.
  const isTold = ({ table, id }: RowTouch) => table === 'opinionRequests' || part.get(table, id as never) !== undefined
  const touches = edit.touches.filter(isTold)
  if (touches.length === edit.touches.length) return edit
  return touches.length === 0 ? null : { ...edit, id: asId(idOfPart(edit.id)), touches }
}

function keepersOf(snapshot: Snapshot, part: Snapshot, requests: readonly OpinionRequest[], seen: SeenWork): Keepers {
  const claims = new Set<ClaimId>(requests.map(({ claim }) => claim))
  const articles = new Set<ArticleId>(requests.map(({ article }) => article))
  const asked = new Set(requests.map(({ id }) => id))
  const [withPassages, withJudgements] = [seen !== 'nothing', seen === 'judgements']
  const all = <Value>(row: Value): Value => row
  const none = () => null
  const when =
    <Value>(isKept: (row: Value) => boolean) =>
    (row: Value) =>
      isKept(row) ? row : null
  const has = <Table extends TableName>(table: Table, id: Row<Table>['id'] | null) =>
    id === null || part.get(table, id) !== undefined
  const cells = new Set(requests.map(({ claim, article }) => cellKey(claim, article)))
  const isOfCell = ({ claim, article }: CellRef) => cells.has(cellKey(claim, article))
  const sources = sourcesOf(snapshot, articles, claims, isOfCell, seen)
  const batches = new Set([...articles].flatMap((id) => snapshot.get('articles', id)?.batch ?? []))
  return {
    project: all,
    // Everybody: whoever answers may be one of them, and is to find their name.
    analysts: all,
    batches: (row) => (batches.has(row.id) ? { ...row, files: [] } : null),
    sources: when((row) => sources.has(row.id)),
    stories: when(
      ({ id }) =>
        snapshot.byIndex('storyClaims', 'story', id).some(({ claim }) => claims.has(claim)) &&
        snapshot.byIndex('storyArticles', 'story', id).some(({ article }) => articles.has(article)),
    ),
    articles: (row) => (articles.has(row.id) ? { ...row, fileName: null, readBy: [] } : null),
    revisions: when(({ article }) => has('articles', article)),
    storyArticles: when(({ story, article }) => has('stories', story) && has('articles', article)),
    derivations: when(({ article, from }) => has('articles', article) && has('articles', from)),
    originals: none,
    regions: when(({ revision }) => has('revisions', revision)),
    sentenceBounds: when(({ revision }) => has('revisions', revision)),
    sentenceLinks: when(({ one, other }) => has('revisions', one.revision) && has('revisions', other.revision)),
    glosses: when(({ revision }) => has('revisions', revision)),
    passages: when(
      ({ id, article }) =>
        withPassages && has('articles', article) && snapshot.byIndex('mentions', 'passage', id).some(isOfCell),
    ),
    anchors: when(({ passage, revision }) => has('passages', passage) && has('revisions', revision)),
    claims: (row) => (claims.has(row.id) ? { ...row, madeFrom: withJudgements ? row.madeFrom : null } : null),
    storyClaims: when(({ story, claim }) => has('stories', story) && has('claims', claim)),
    mentions: when((row) => isOfCell(row) && has('passages', row.passage)),
    assessments: when((row) => withJudgements && isOfCell(row)),
    decisions: when((row) => withJudgements && isOfCell(row)),
    suggestionDecisions: none,
    aliases: all,
    claimRelations: when(({ from, to }) => has('claims', from) && has('claims', to)),
    ratingScales: all,
    verdicts: when(({ claim }) => withJudgements && has('claims', claim)),
    citations: when(({ verdict }) => has('verdicts', verdict)),
    verdictReadings: when(({ verdict }) => has('verdicts', verdict)),
    corrections: when(({ claim }) => withJudgements && has('claims', claim)),
    foreignCommits: (row) => toldOf(part, row),
    renamedRows: all,
    mergeConflicts: none,
    opinionRequests: when(({ id }) => asked.has(id)),
    savedViews: none,
  }
}

/** Sources that something kept names. */
function sourcesOf(
  snapshot: Snapshot,
  articles: ReadonlySet<ArticleId>,
  claims: ReadonlySet<ClaimId>,
  isOfCell: (row: CellRef) => boolean,
  seen: SeenWork,
): ReadonlySet<string> {
  const origins = [...articles].flatMap((id) =>
    snapshot.byIndex('derivations', 'article', id).map(({ source }) => source),
  )
  const mentions = [...claims].flatMap((claim) => snapshot.byIndex('mentions', 'claim', claim))
  const speakers = mentions.filter(isOfCell).map(({ speaker }) => speaker)
  const verdicts = [...claims].flatMap((claim) => snapshot.byIndex('verdicts', 'claim', claim))
  const cited = verdicts.flatMap(({ id, sources }) => [
    ...sources,
    ...snapshot.byIndex('citations', 'verdict', id).map(({ source }) => source),
  ])
  const named = [origins, ...(seen === 'nothing' ? [] : [speakers]), ...(seen === 'judgements' ? [cited] : [])]
  return new Set(named.flat().filter((id) => id !== null))
}
