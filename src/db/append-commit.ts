/** The one transaction that writes (H1, H4, H5 a): compares, allots a place in the chain, puts rows, adds the commit. */
import { commitHead } from '#domain/commit-head.ts'
import type { PendingCommit, StoredCommit } from '#domain/commit.ts'
import type { Change } from '#domain/change.ts'
import { referencesOf } from '#domain/integrity.ts'
import { canonicalJson } from '#domain/json.ts'
import type { TextHash } from '#domain/ids.ts'
import { isNext, journalAfter, placeAhead, placeCommit } from './journal-place.ts'
import type { ProjectDatabase } from './project-database.ts'
import { RowStores, storesOfRows } from './row-stores.ts'
import { upcastStored } from './upcast.ts'

/** In UTF-16 code units: hashing so much inside the transaction would be felt. */
const longJson = 20_000

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
  const tables = new Set(pending.changes.map(({ table }) => table))
  const ahead = changesJson.length < longJson ? null : await placedAhead(database, pending, changesJson)
  const stores = [...storesOfRows(database, tables), database.heads, database.meta, database.packs]
  return database.transaction('rw', stores, async (): Promise<Appended> => {
    // Asked at once: the browser's answers take longer on the way than in the making.
    const [known, journal, rows] = await Promise.all([
      database.commits.where('commit.id').equals(pending.id).first(),
      database.journal(),
      RowStores.of(database),
    ])
    if (known) return { kind: 'known', stored: upcastStored(known) }
    if (!journal) throw new Error('The project database was never set up, or has been emptied')
    const stale = { kind: 'stale', newestSequence: journal.sequence } as const
    if (!(await rows.agreeWith(pending.changes))) return stale
    if (plannedAt !== null && journal.sequence > plannedAt) {
      const since = await database.commits.where('sequence').above(plannedAt).toArray()
      if (since.some(({ commit }) => breaksReferences(pending.changes, commit.changes))) return stale
    }
    await requireTexts(
      database,
      pending.texts.filter((hash) => !stored.has(hash)),
    )
    const placed = ahead && isNext(ahead, journal) ? ahead : placeCommit(pending, journal, changesJson)
    await Promise.all([
      rows.write(placed),
      database.commits.add(placed),
      database.heads.add(commitHead(placed)),
      database.meta.put(journalAfter(journal, placed)),
    ])
    return { kind: 'written', stored: placed }
  })
}

async function placedAhead(
  database: ProjectDatabase,
  pending: PendingCommit,
  changesJson: string,
): Promise<StoredCommit | null> {
  const journal = await database.journal()
  return journal ? placeAhead(pending, journal, changesJson) : null
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
