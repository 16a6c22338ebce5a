/** Articles as the finder is asked to collate them, and what analysts ruled of their sentences. Pure. */
import type { CollateFrom, Ruling } from './collation.ts'
import { furnitureOf } from './furniture.ts'
import type { Article, TableName } from './records.ts'
import { linksOf } from './sentence-links.ts'
import type { Snapshot } from './snapshot.ts'
import { soughtIn, soughtInTables } from './sought-in.ts'

/** What `collateFrom` and `rulingsOf` read beside the articles themselves. */
export const collateFromTables: readonly TableName[] = [...soughtInTables, 'regions', 'sentenceLinks']

/** Its present text without furniture; empty where there is no such revision. */
export function collateFrom(snapshot: Snapshot, article: Article): readonly CollateFrom[] {
  const furniture = furnitureOf(snapshot.byIndex('regions', 'revision', article.revision))
  const leftOut = furniture.map(({ start, end }) => ({ start, end }))
  return soughtIn(snapshot, article).map((sought) => ({ ...sought, leftOut }))
}

/** What was said of pairs of sentences in the present texts of these articles. */
export function rulingsOf(snapshot: Snapshot, articles: readonly Article[]): readonly Ruling[] {
  const byRevision = new Map(articles.map(({ id, revision }) => [revision, id]))
  return linksOf(snapshot, [...byRevision.keys()]).flatMap(({ kind, one, other }) => {
    const [here, there] = [byRevision.get(one.revision), byRevision.get(other.revision)]
    if (here === undefined || there === undefined) return []
    return [{ kind, one: { article: here, at: one.start }, other: { article: there, at: other.start } }]
  })
}
