/** Checks that no row is left without the rows it needs. Held for every write before it reaches the database. */
import type { Change } from './change.ts'
import type { Row, TableName } from './records.ts'
import type { Snapshot } from './snapshot.ts'
import { indexes, references, tableNames, type Reference } from './tables.ts'

/** A row that needs another row which is not there. */
export interface Dangling {
  readonly table: TableName
  readonly id: string
  readonly missing: Reference
}

/** Rows among `changes` that would need something missing in `snapshot`, which must already include the changes. */
export function danglingAmong(changes: Iterable<Change>, snapshot: Snapshot): Dangling[] {
  const found: Dangling[] = []
  for (const { table, after } of changes) if (after) found.push(...danglingOf(table, after, snapshot))
  return found
}

/**
 * Rows that still need a row which `changes` removes; `snapshot` must already include the changes. Found through the
 * indexes, so it costs little.
 */
export function neededAmong(changes: Iterable<Change>, snapshot: Snapshot): Dangling[] {
  const found: Dangling[] = []
  for (const { table, id, before, after } of changes) {
    if (!after) found.push(...needing({ table, id }, before, snapshot))
  }
  return found
}

/** Every row of the snapshot that needs something missing. Walks everything: for tests, opening and repair. */
export function allDangling(snapshot: Snapshot): Dangling[] {
  return tableNames.flatMap((table) => [...snapshot.all(table)].flatMap((row) => danglingOf(table, row, snapshot)))
}

/** The rows a row needs, by its table. */
export function referencesOf(table: TableName, row: Row): readonly Reference[] {
  return (references[table] as (row: Row) => readonly Reference[])(row)
}

function danglingOf(table: TableName, row: Row, snapshot: Snapshot): Dangling[] {
  return referencesOf(table, row)
    .filter((missing) => !snapshot.get(missing.table, missing.id))
    .map((missing) => ({ table, id: row.id, missing }))
}

function needing(missing: Reference, removed: Row | null, snapshot: Snapshot): Dangling[] {
  const found = new Map<string, Dangling>()
  const look = (table: TableName, row: Row | undefined) => {
    const needs = row && referencesOf(table, row).some(({ table: of, id }) => of === missing.table && id === missing.id)
    if (needs) found.set(`${table}/${row.id}`, { table, id: row.id, missing })
  }
  for (const { table, index } of indexedReferences) {
    for (const row of snapshot.byIndex(table, index as never, missing.id) as readonly Row[]) look(table, row)
  }
  // The one reference without an index: an article needs the revision it shows.
  if (missing.table === 'revisions' && removed && 'article' in removed) {
    look('articles', snapshot.get('articles', removed.article))
  }
  return [...found.values()]
}

/** Every index of every table; a key of one may be the id of a removed row. */
const indexedReferences = tableNames.flatMap((table) => Object.keys(indexes[table]).map((index) => ({ table, index })))
