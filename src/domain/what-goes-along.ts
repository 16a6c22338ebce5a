/** What deleting articles takes along, to be listed before it is done (H8). */
import type { ArticleId } from './ids.ts'
import type { Row, TableName } from './records.ts'
import type { Snapshot } from './snapshot.ts'

/** Tables whose rows go with their article. Claims, stories and sources stay. */
export const alongTables = [
  'revisions',
  'storyArticles',
  'derivations',
  'originals',
  'regions',
  'sentenceBounds',
  'sentenceLinks',
  'glosses',
  'passages',
  'anchors',
  'mentions',
  'assessments',
  'decisions',
  'opinionRequests',
] as const satisfies readonly TableName[]

export type AlongTable = (typeof alongTables)[number]

/** The rows that go along, each once, by table. */
export type RowsAlong = { readonly [Table in AlongTable]: readonly Row<Table>[] }

/** The rows that go with some articles (H8). Ids of articles that are not there are passed over. */
export function whatGoesAlong(snapshot: Snapshot, articles: readonly ArticleId[]): RowsAlong {
  const ids = [...new Set(articles)].filter((id) => snapshot.get('articles', id))
  const revisions = ids.flatMap((id) => snapshot.byIndex('revisions', 'article', id))
  const passages = ids.flatMap((id) => snapshot.byIndex('passages', 'article', id))
  const anchors = [
    ...passages.flatMap((row) => snapshot.byIndex('anchors', 'passage', row.id)),
    ...revisions.flatMap((row) => snapshot.byIndex('anchors', 'revision', row.id)),
  ]
  const links = revisions.flatMap((row) => [
    ...snapshot.byIndex('sentenceLinks', 'one', row.id),
    ...snapshot.byIndex('sentenceLinks', 'other', row.id),
  ])
  return {
    revisions,
    storyArticles: ids.flatMap((id) => snapshot.byIndex('storyArticles', 'article', id)),
    derivations: ids.flatMap((id) => snapshot.byIndex('derivations', 'article', id)),
    originals: revisions.flatMap((row) => snapshot.byIndex('originals', 'revision', row.id)),
    regions: revisions.flatMap((row) => snapshot.byIndex('regions', 'revision', row.id)),
    sentenceBounds: revisions.flatMap((row) => snapshot.byIndex('sentenceBounds', 'revision', row.id)),
    sentenceLinks: [...new Set(links)],
    glosses: revisions.flatMap((row) => snapshot.byIndex('glosses', 'revision', row.id)),
    passages,
    anchors: [...new Set(anchors)],
    mentions: ids.flatMap((id) => snapshot.byIndex('mentions', 'article', id)),
    assessments: ids.flatMap((id) => snapshot.byIndex('assessments', 'article', id)),
    decisions: ids.flatMap((id) => snapshot.byIndex('decisions', 'article', id)),
    opinionRequests: ids.flatMap((id) => snapshot.byIndex('opinionRequests', 'article', id)),
  }
}

/** How many rows of each table go along; the dialog and the history say these. */
export function countAlong(rows: RowsAlong): Record<AlongTable, number> {
  return Object.fromEntries(alongTables.map((table) => [table, rows[table].length])) as Record<AlongTable, number>
}
