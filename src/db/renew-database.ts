/**
 * Puts a fresh database in place of one that lost something or is damaged (H5): what is written into a damaged file may be lost as well,
 * and some take no writes at all. Fetched only then.
 */
import { Dexie } from 'dexie'
import type { ProjectId } from '#domain/ids.ts'
import { takeBaseline } from './baseline.ts'
import { givePacks } from './mend-packs.ts'
import { openDatabase } from './open-database.ts'
import { databaseName, ProjectDatabase, type Meta, type PendingChunk } from './project-database.ts'
import { readEach } from './read-each.ts'
import { commitsThere } from './commits-there.ts'
import type { BothHomes, BothJournals } from './recovery.ts'
import type { Sentinel } from './sentinel.ts'
import { reconcilePacks } from './text-packs.ts'
import { withDatabase } from './with-database.ts'

/**
 * Renews it where no other tab has the project and the second home has everything that was acknowledged: the fresh one holds the texts,
 * the baseline and what is in no journal; rows and commits are to follow. Call it where no other tab can open the project, once the second
 * home was given the commits it lacked.
 * @returns false, with the database as it was, where that is not so
 */
export async function renewDatabase(
  homes: BothHomes,
  journals: BothJournals,
  sentinel: Sentinel | null,
): Promise<boolean> {
  return (await homes.alone(() => renewAlone(homes, journals, sentinel))) ?? false
}

async function renewAlone(homes: BothHomes, journals: BothJournals, sentinel: Sentinel | null): Promise<boolean> {
  const { database, home, project, hashText } = homes
  if (!(await isAllThere(database, journals, sentinel))) return false
  const { hasAll } = await givePacks(database, home, project, hashText)
  if (!hasAll) return false
  await replaceDatabase(database, project, await readOutside(database))
  await takeBaseline(database, home, project)
  await reconcilePacks(database, home, project)
  return true
}

/**
 * Puts an empty database in place of one that does not open, or ends the browser when it is read, where the second home has as many
 * commits as were acknowledged. `isUnreadable`: what is in no journal is not read either, and goes with it. Call it where no tab has the
 * project or can open it; connections of this tab must be closed, and those that failed to open are of no more use.
 * @returns false, with the database as it was, where that is not so
 */
export async function dropDatabase(
  { home, project }: Pick<BothHomes, 'home' | 'project'>,
  sentinel: Sentinel | null,
  isUnreadable: boolean,
): Promise<boolean> {
  const there = new Set((await commitsThere({ home, project })).map(({ commit }) => commit.id))
  if (there.size < (sentinel?.commits ?? Infinity)) return false
  const outside = isUnreadable ? nothingOutside : await readOutsideAsItIs(project)
  await withDatabase(project, (database) => replaceDatabase(database, project, outside))
  return true
}

/** With whatever stores it has. */
async function readOutsideAsItIs(project: ProjectId): Promise<Outside> {
  const database = new ProjectDatabase(project, 'asItIs')
  try {
    await database.openAsItIs()
    return await readOutside(database)
  } catch {
    return nothingOutside
  } finally {
    database.close()
  }
}

async function replaceDatabase(database: ProjectDatabase, project: ProjectId, outside: Outside): Promise<void> {
  database.close({ disableAutoOpen: false })
  await Dexie.delete(databaseName(project))
  await openDatabase(database)
  await database.pendingImports.bulkPut([...outside.pending])
  await database.meta.bulkPut([...outside.meta])
}

/** Whether the second home, which was given what it lacked, has every commit that was acknowledged. */
async function isAllThere(
  database: ProjectDatabase,
  { here, there }: BothJournals,
  sentinel: Sentinel | null,
): Promise<boolean> {
  const known = new Set([...there, ...here.commits].map(({ commit }) => commit.id))
  const noted = sentinel?.commits ?? (await database.journal())?.commits ?? Infinity
  return known.size >= Math.max(noted, await database.commits.count())
}

/** What IndexedDB alone has: imports under way, who works here, what waits to be erased. */
interface Outside {
  readonly pending: readonly PendingChunk[]
  readonly meta: readonly Meta[]
}

const nothingOutside: Outside = { pending: [], meta: [] }

/** As far as it can be read. */
async function readOutside(database: ProjectDatabase): Promise<Outside> {
  const keys = await database.pendingImports.toCollection().primaryKeys()
  const pending = await readEach(keys, (wanted) => database.pendingImports.bulkGet(wanted))
  const meta = await readEach<Meta['key'], Meta>(['analyst', 'drafts', 'erasing'], (wanted) =>
    database.meta.bulkGet(wanted),
  )
  return { pending: pending.filter((chunk) => chunk !== undefined), meta: meta.filter((one) => one !== undefined) }
}
