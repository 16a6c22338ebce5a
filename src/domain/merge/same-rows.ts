/**
 * Which rows of two projects are the same although each made its own: articles by a text they share, the rest by what they say. Only
 * where it is certain: one row here and one there.
 */
import { canonicalJson } from '../json.ts'
import type { Row, TableName } from '../records.ts'
import type { Snapshot } from '../snapshot.ts'
import { nameKey } from '../tables.ts'
import { commonName, renamed, renameRow, type Names } from './rename-rows.ts'

/** The names of all rows of both projects: those that were renamed before, and those that turn out to be one now. */
export function namesOfBoth(own: Snapshot, theirs: Snapshot): Names {
  const names = new Map<string, string>()
  for (const snapshot of [own, theirs]) for (const { id, now } of snapshot.all('renamedRows')) giveName(names, id, now)
  nameArticles(names, own, theirs)
  for (const { table, keyOf } of contentKeys) nameByContent(names, table, keyOf as KeyOf, own, theirs)
  return names
}

type MutableNames = Map<string, string>
type KeyOf = (row: Row) => string | null

function giveName(names: MutableNames, one: string, other: string): void {
  const [first, second] = [renamed(names, one), renamed(names, other)]
  if (first === second) return
  const { from, now } = commonName(first, second)
  names.set(from, now)
}

/** Articles that share a text, and their revisions with the same text. */
function nameArticles(names: MutableNames, own: Snapshot, theirs: Snapshot): void {
  for (const [theirId, ownId] of pairsOfOne(articlesWithSameText(names, own, theirs))) {
    giveName(names, theirId, ownId)
    for (const revision of theirs.byIndex('revisions', 'article', theirId)) {
      const same = own.byIndex('revisions', 'article', ownId).filter(({ textHash }) => textHash === revision.textHash)
      if (same[0] && same.length === 1) giveName(names, revision.id, same[0].id)
    }
  }
}

/** Their article and ours, for each text that is in both; none that is in both projects by its id. */
function articlesWithSameText(names: Names, own: Snapshot, theirs: Snapshot): readonly (readonly [string, string])[] {
  const isShared = (id: string) => own.get('articles', renamed(names, id)) !== undefined
  return [...theirs.all('revisions')]
    .filter(({ article }) => !isShared(article))
    .flatMap(({ article, textHash }) =>
      own
        .byIndex('revisions', 'textHash', textHash)
        .filter((revision) => own.get('articles', revision.article) && !theirs.get('articles', revision.article))
        .map((revision) => [article, revision.article] as const),
    )
}

/** The pairs of which neither stands in another pair. */
function pairsOfOne(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  const partners = [0, 1].map((side) => {
    const found = new Map<string, Set<string>>()
    for (const pair of pairs) {
      const [one, other] = side === 0 ? pair : [pair[1], pair[0]]
      found.set(one, (found.get(one) ?? new Set()).add(other))
    }
    return found
  })
  return pairs.filter(([one, other]) => partners[0]?.get(one)?.size === 1 && partners[1]?.get(other)?.size === 1)
}

/** What two rows must have in common to be one, by table; in the order in which rows build upon each other. `null`: never the same. */
const contentKeys: readonly {
  readonly table: TableName
  readonly keyOf: unknown
}[] = [
  keyed('sources', (row) => (nameKey(row.name) === '' ? null : canonicalJson([nameKey(row.name), row.kind, row.url]))),
  keyed('claims', ({ wording, language, type, quantity, time, actors, polarity, aboutSaying }) =>
    canonicalJson([wording.trim(), language, type, quantity, time, actors, polarity, aboutSaying]),
  ),
  keyed('regions', ({ revision, kind, start, end }) => canonicalJson([revision, kind, start, end])),
  keyed('glosses', ({ revision, language, start, end, text, analyst, origin }) =>
    canonicalJson([revision, language, start, end, text, analyst, origin]),
  ),
  keyed('passages', ({ revision, start, end, analyst }) => canonicalJson([revision, start, end, analyst])),
  keyed('aliases', ({ name, language, means }) => canonicalJson([name, language, nameKey(means)])),
]

function keyed<Table extends TableName>(table: Table, keyOf: (row: Row<Table>) => string | null) {
  return { table, keyOf }
}

function nameByContent(names: MutableNames, table: TableName, keyOf: KeyOf, own: Snapshot, theirs: Snapshot): void {
  const keyed = (rows: Iterable<Row>, isShared: (row: Row) => boolean) =>
    onceEach(rows, (row) => (isShared(row) ? null : keyOf(renameRow(table, row, names))))
  const ours = keyed(own.all(table), ({ id }) => theirs.get(table, id) !== undefined)
  const others = keyed(theirs.all(table), ({ id }) => own.get(table, renamed(names, id)) !== undefined)
  for (const [key, row] of others) {
    const same = ours.get(key)
    if (same) giveName(names, row.id, same.id)
  }
}

/** The rows by a key that no other row has. */
function onceEach(rows: Iterable<Row>, keyOf: (row: Row) => string | null): ReadonlyMap<string, Row> {
  const byKey = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), row])
  }
  return new Map([...byKey].flatMap(([key, [only, ...more]]) => (only && more.length === 0 ? [[key, only]] : [])))
}
