/** The one transaction that writes (H1, H4, H5 a): compares, allots a place in the chain, puts rows, adds the commit. */
import type { Table } from 'dexie'
import { commitHead } from '#domain/commit-head.ts'
import type { PendingCommit, StoredCommit } from '#domain/commit.ts'
import type { Change } from '#domain/change.ts'
import { referencesOf } from '#domain/integrity.ts'
import { canonicalJson } from '#domain/json.ts'
import type { TextHash } from '#domain/ids.ts'
import type { Row, TableName } from '#domain/records.ts'
import { journalAfter, placeCommit } from './journal-place.ts'
import type { ProjectDatabase } from './project-database.ts'
import { upcastStored } from './upcast.ts'

/** Fewer rows are looked up one by one. */
const fewRows = 8

/** What became of a commit. `known`: it was written before; nothing changed (H6). */
export type Appended =
  | { readonly kind: 'written' | 'known'; readonly stored: StoredCommit }
  | { readonly kind: 'stale'; readonly newestSequence: number }

/** A text a commit names is in no pack: it must be stored first (H5). */
export class MissingTextError extends Error {
  override readonly name = 'MissingTextError'
}

/**
 * Writes a commit and its rows, or nothing. The device is the database's own, whatever the caller believes: a database that was
 * restored under an open tab is another one. Rejects when the storage fails or a text is missing; `stored` are texts known to be there.
 */
export async function appendCommit(
  database: ProjectDatabase,
  pending: PendingCommit,
  plannedAt: number | null,
  stored: ReadonlySet<TextHash> = new Set(),
): Promise<Appended> {
  // Made before the transaction: it is long work, and awaiting anything else inside would end the transaction.
  const changesJson = canonicalJson(pending.changes)
  const byTable = groupByTable(pending.changes)
  const tables = [...byTable.keys()].map((table) => database.rows(table))
  const stores = [...tables, database.commits, database.heads, database.meta, database.packs]
  return database.transaction('rw', stores, async (): Promise<Appended> => {
    const known = await database.commits.where('commit.id').equals(pending.id).first()
    if (known) return { kind: 'known', stored: upcastStored(known) }
    const journal = await database.journal()
    if (!journal) throw new Error('The project database was never set up, or has been emptied')
    const stale = { kind: 'stale', newestSequence: journal.sequence } as const
    if (!(await revsAgree(database, byTable))) return stale
    if (plannedAt !== null && journal.sequence > plannedAt) {
      const since = await database.commits.where('sequence').above(plannedAt).toArray()
      if (since.some(({ commit }) => breaksReferences(pending.changes, commit.changes))) return stale
    }
    await requireTexts(
      database,
      pending.texts.filter((hash) => !stored.has(hash)),
    )
    const placed = placeCommit(pending, journal, changesJson)
    await writeRows(database, byTable)
    await database.commits.add(placed)
    await database.heads.add(commitHead(placed))
    await database.meta.put(journalAfter(journal, placed))
    return { kind: 'written', stored: placed }
  })
}

function groupByTable(changes: readonly Change[]): Map<TableName, Change[]> {
  const groups = new Map<TableName, Change[]>()
  for (const change of changes) {
    const group = groups.get(change.table)
    if (group) group.push(change)
    else groups.set(change.table, [change])
  }
  return groups
}

async function revsAgree(
  database: ProjectDatabase,
  byTable: ReadonlyMap<TableName, readonly Change[]>,
): Promise<boolean> {
  for (const [table, changes] of byTable) {
    if (await areNewAndAbsent(database.rows(table), changes)) continue
    const present = await database.rows(table).bulkGet(changes.map((change) => change.id))
    if (changes.some((change, index) => present[index]?.rev !== change.before?.rev)) return false
  }
  return true
}

/** Asks once for all rows of an import: their ids are new, and as ids rise with time nothing lies between them. */
async function areNewAndAbsent(rows: Table<Row, string>, changes: readonly Change[]): Promise<boolean> {
  if (changes.length < fewRows || changes.some(({ before }) => before)) return false
  const ids = changes.map(({ id }) => id).sort()
  const [first = '', last = ''] = [ids[0], ids.at(-1)]
  return (await rows.where('id').between(first, last, true, true).limit(1).primaryKeys()).length === 0
}

/** True when one side removed a row that the other side's new rows need. */
function breaksReferences(mine: readonly Change[], theirs: readonly Change[]): boolean {
  return needsRemoved(mine, theirs) || needsRemoved(theirs, mine)
}

function needsRemoved(putting: readonly Change[], removing: readonly Change[]): boolean {
  const removed = new Set<string>()
  for (const { table, id, after } of removing) if (!after) removed.add(`${table}/${id}`)
  if (removed.size === 0) return false
  return putting.some(
    ({ table, after }) => after && referencesOf(table, after).some((need) => removed.has(`${need.table}/${need.id}`)),
  )
}

async function requireTexts(database: ProjectDatabase, texts: readonly TextHash[]): Promise<void> {
  if (texts.length === 0) return
  const wanted = new Set<unknown>(texts)
  for (const hash of await database.packs.where('hashes').anyOf(texts).keys()) wanted.delete(hash)
  if (wanted.size > 0) throw new MissingTextError(`${wanted.size} texts of this commit are not stored yet`)
}

async function writeRows(database: ProjectDatabase, byTable: ReadonlyMap<TableName, readonly Change[]>): Promise<void> {
  for (const [table, changes] of byTable) {
    const puts = changes.flatMap(({ after }) => after ?? [])
    const removals = changes.flatMap(({ id, after }) => (after ? [] : [id]))
    if (puts.length > 0) await database.rows(table).bulkPut(puts)
    if (removals.length > 0) await database.rows(table).bulkDelete(removals)
  }
}
