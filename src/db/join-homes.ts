/**
 * Gives each home of a project what it lacks (H5). What IndexedDB lacks is a loss: texts come back first, then rows, rebuilt from the
 * whole journal, as a new incarnation. Fetched only where the homes do not agree.
 */
import type { StoredCommit } from '#domain/commit.ts'
import { commitHead } from '#domain/commit-head.ts'
import { requestAmong } from '#domain/erasure/erasure.ts'
import { asId, type DeviceId } from '#domain/ids.ts'
import { tableNames } from '#domain/tables.ts'
import { giveBaseline, readBaseline, takeBaseline } from './baseline.ts'
import { commitsThere } from './commits-there.ts'
import { wholeAmong } from './whole-chains.ts'
import { emptyJournal } from './journal-place.ts'
import { readCommits, type ReadCommits } from './read-commits.ts'
import { joinJournals, replay } from './rebuild.ts'
import { countRecords, type BothHomes, type BothJournals, type Recovered } from './recovery.ts'
import { renewDatabase } from './renew-database.ts'
import { areHeldRowsThere, storesOfRows } from './row-stores.ts'
import type { Sentinel } from './sentinel.ts'
import { reconcilePacks } from './text-packs.ts'
import { upcastStored } from './upcast.ts'

/** A portion for the second home is closed at this many changes. */
const portionChanges = 2000

/** A commit is not what was written: both homes must be read whole and mended. */
export class DamagedHomeError extends Error {
  override readonly name = 'DamagedHomeError'
}

/** Joins them as they are. Rejects with a `DamagedHomeError` where that would do harm. */
export async function joinUndamaged(homes: BothHomes, sentinel: Sentinel | null): Promise<Recovered> {
  const { database, home, project } = homes
  const here = await readCommits(database)
  if (here.unreadable > 0) throw new DamagedHomeError('Commits in IndexedDB cannot be read')
  await reconcilePacks(database, home, project)
  const there = await commitsThere(homes)
  refuseDamaged(here, there)
  return joinHomes(homes, { here, there }, sentinel, () => Promise.resolve(false))
}

/**
 * A commit that only this home seems to have may be one that the other has too, with its id damaged here: joined, it would be there twice.
 * And where some were lost, what else may be damaged must not be what all rows are built from.
 */
function refuseDamaged(here: ReadCommits, there: readonly StoredCommit[]): void {
  const known = new Set(there.map(({ commit }) => commit.id))
  const lacking = here.commits.filter(({ commit }) => !known.has(commit.id))
  const hasLost = known.size > here.commits.length - lacking.length
  const doubtful = hasLost ? here.commits : lacking
  if (doubtful.length === 0) return
  const isWhole = wholeAmong([...here.commits, ...there].map(({ commit }) => commit))
  if (!doubtful.every(({ commit }) => isWhole(commit))) throw new DamagedHomeError('A commit in IndexedDB is damaged')
}

/**
 * Gives each home what it lacks. What IndexedDB lacks is a loss; then, and where `isHurt` tells of damage when it is asked with the whole
 * journal, it is filled anew, in a fresh database where that is safe.
 */
export async function joinHomes(
  homes: BothHomes,
  journals: BothJournals,
  sentinel: Sentinel | null,
  isHurt: (joined: readonly StoredCommit[]) => Promise<boolean>,
): Promise<Recovered> {
  const { database, home, project } = homes
  const { here, there } = journals
  const journal = await database.journal()
  const { commits, restored } = joinJournals(here.commits, there)
  const known = new Set(there.map(({ commit }) => commit.id))
  const lacking = commits.filter(({ commit }) => !known.has(commit.id))
  for (const some of inPortions(lacking)) await home.append(project, homes.file, some.map(toLine))
  const isBaselineLost = await giveBaseline(database, home, project)
  const isEmpty = journal === undefined && here.readUpTo === 0
  // Where a commit that holds rows is gone, it is one of those that are restored.
  const isPartLost = restored === 0 && !(await areHeldRowsThere(database))
  const isHurtHere = (await isHurt(commits)) || isPartLost
  if (isHurtHere || isBaselineLost || restored > 0 || (journal === undefined && !isEmpty))
    await fillAnew(homes, journals, sentinel, isHurtHere || !isEmpty)
  await noteCompared(homes)
  return { restored, copied: lacking.length, mended: isHurtHere, refilled: false }
}

/** `mayRenew`: there is something in the database that is better left behind. */
async function fillAnew(
  homes: BothHomes,
  journals: BothJournals,
  sentinel: Sentinel | null,
  mayRenew: boolean,
): Promise<void> {
  const { database, home, project } = homes
  const epoch = Math.max((await database.journal())?.epoch ?? 0, sentinel?.epoch ?? 0) + 1
  const wasRenewed = mayRenew && (await renewDatabase(homes, journals, sentinel))
  if (!wasRenewed) await takeBaseline(database, home, project)
  await restoreRows(homes, journals, epoch)
}

function toLine(stored: StoredCommit): string {
  return JSON.stringify(stored)
}

/**
 * Puts the whole journal, and the rows it leads to, in one transaction. The database becomes a new device (H6). What another tab wrote
 * meanwhile is a part of the journal too.
 */
async function restoreRows(
  { database, newId }: BothHomes,
  { here, there }: BothJournals,
  epoch: number,
): Promise<void> {
  const baseline = await readBaseline(database)
  const isLost = (await database.journal()) === undefined
  const stores = [...storesOfRows(database, tableNames), database.heads, database.meta]
  await database.transaction('rw', stores, async () => {
    const since = await database.commits.where('sequence').above(here.readUpTo).toArray()
    const { commits } = joinJournals([...here.commits, ...since.map(upcastStored)], there)
    const tables = replay(baseline, commits)
    for (const table of tableNames) {
      await database.rows(table).clear()
      await database.rows(table).bulkPut([...(tables.get(table)?.values() ?? [])])
    }
    await database.held.clear()
    await database.commits.clear()
    await database.heads.clear()
    await database.commits.bulkPut(commits)
    await database.heads.bulkPut(commits.map(commitHead))
    const { sequence } = commits.at(-1) ?? { sequence: 0 }
    await database.meta.put({
      ...emptyJournal(asId<DeviceId>(newId()), epoch),
      sequence,
      commits: commits.length,
    })
    // What was to be erased went with the database, and whether it was: doing it twice does no harm.
    const request = isLost ? requestAmong(commits.map(({ commit }) => commit)) : null
    if (request) await database.meta.put({ key: 'erasing', request })
  })
}

async function noteCompared({ database, home, project }: BothHomes): Promise<void> {
  const homeRecords = countRecords(await home.tails(project))
  const journal = await database.journal()
  await database.meta.put({ key: 'compared', homeRecords, commits: journal?.commits ?? 0 })
  await database.meta.delete('uncopied')
}

/** Bounds what is sent to the second home at once; a large commit may be alone. */
function* inPortions(commits: readonly StoredCommit[]): Iterable<readonly StoredCommit[]> {
  let portion: StoredCommit[] = []
  let changes = 0
  for (const stored of commits) {
    portion.push(stored)
    changes += stored.commit.changes.length
    if (changes < portionChanges) continue
    yield portion
    portion = []
    changes = 0
  }
  if (portion.length > 0) yield portion
}
