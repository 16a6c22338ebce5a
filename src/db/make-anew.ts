/**
 * Makes the database of a project anew where it cannot be mended (H5): some damage leaves one that can be read and takes no writes. Fetched
 * only then.
 */
import { Dexie } from 'dexie'
import type { StoredCommit } from '#domain/commit.ts'
import { readCommits } from './check-homes.ts'
import { wholeAmong } from './hash-chain.ts'
import { openDatabase } from './open-database.ts'
import { databaseName, type Meta, type PendingChunk, type ProjectDatabase } from './project-database.ts'
import { readEach } from './read-each.ts'
import { baselineName, commitsThere, type BothHomes } from './recovery.ts'
import type { Sentinel } from './sentinel.ts'
import { givePacks, type HashText } from './text-packs.ts'

/**
 * Brings what the second home lacks there, keeps what can be read under `aside`, and puts an empty database in place of the old one, to
 * be filled as after a loss. Call it where no other tab has the project or can open it. Rejects when the second home fails or the database
 * cannot be read; it is as it was then.
 * @returns false, with the database as it was, where the second home would not have everything that was acknowledged
 */
export async function makeAnew(
  homes: BothHomes,
  sentinel: Sentinel | null,
  { hashText, now }: { readonly hashText: HashText; readonly now: string },
): Promise<boolean> {
  const { database, home, project, file } = homes
  const here = await readCommits(database)
  const there = new Set((await commitsThere(homes)).map(({ commit }) => commit.id))
  const isWhole = wholeAmong(here.commits.map(({ commit }) => commit))
  const lacking = here.commits.filter(({ commit }) => !there.has(commit.id) && isWhole(commit))
  const noted = sentinel?.commits ?? (await database.journal())?.commits ?? Infinity
  const acknowledged = Math.max(noted, here.commits.length + here.unreadable)
  if (there.size + lacking.length < acknowledged) return false
  if (!(await isBaselineThere(homes)) || !(await givePacks(database, home, project, hashText))) return false
  const outside = await readOutside(database)
  await home.append(project, file, lacking.map(toLine))
  // Written first: where there is no room for it, there may be none to fill a database again.
  const aside = JSON.stringify({ commits: here.commits, remains: here.remains, ...outside })
  await home.writeDocument(project, `aside/${now.replaceAll(':', '-')}-database`, aside)
  database.close({ disableAutoOpen: false })
  await Dexie.delete(databaseName(project))
  await openDatabase(database)
  await database.transaction('rw', database.pendingImports, database.meta, async () => {
    await database.pendingImports.bulkPut([...outside.pending])
    await database.meta.bulkPut([...outside.meta])
  })
  return true
}

function toLine(stored: StoredCommit): string {
  return JSON.stringify(stored)
}

/** The rows the project began with, which no commit tells of. */
async function isBaselineThere({ database, home, project }: BothHomes): Promise<boolean> {
  if ((await home.readDocument(project, baselineName)) !== null) return true
  const here = await database.baseline.toArray()
  if (here.length > 0) await home.writeDocument(project, baselineName, JSON.stringify(here))
  return true
}

/** What IndexedDB alone has, as far as it can be read: imports under way, who works here, what waits to be erased. */
async function readOutside(
  database: ProjectDatabase,
): Promise<{ readonly pending: readonly PendingChunk[]; readonly meta: readonly Meta[] }> {
  const keys = await database.pendingImports.toCollection().primaryKeys()
  const pending = await readEach(keys, (wanted) => database.pendingImports.bulkGet(wanted))
  const meta = await readEach<Meta['key'], Meta>(['analyst', 'erasing'], (wanted) => database.meta.bulkGet(wanted))
  return {
    pending: pending.filter((chunk) => chunk !== undefined),
    meta: meta.filter((one) => one !== undefined),
  }
}
