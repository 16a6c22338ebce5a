/** Reads both homes of a project whole and checks everything that carries a check (H3, H5, H6). Changes nothing. */
import type { StoredCommit } from '#domain/commit.ts'
import type { HealthReport, SecondHomeHealth } from '#domain/health.ts'
import type { ProjectId } from '#domain/ids.ts'
import { canonicalJson } from '#domain/json.ts'
import type { Row, TableName } from '#domain/records.ts'
import { tableNames } from '#domain/tables.ts'
import { brokenLinks } from './hash-chain.ts'
import type { Pack, ProjectDatabase } from './project-database.ts'
import { besideApart } from './check-beside.ts'
import { readCommits, type ReadCommits } from './read-commits.ts'
import { readEach } from './read-each.ts'
import { replay } from './rebuild.ts'
import { readAllRows, storesOfRows } from './row-stores.ts'
import type { SecondHome } from './second-home.ts'
import { readPack, wrongTexts, type HashText } from './text-packs.ts'
import { upcastStored } from './upcast.ts'

/** What is read of the second home. */
export type ReadableHome = Pick<SecondHome, 'lines' | 'documents' | 'readDocument'>

export interface Looking {
  readonly hashText: HashText
  /** How long to wait, in milliseconds, before looking again for what a tab may be about to bring to the second home. */
  readonly pauses: readonly number[]
}

/**
 * Rejects when the database cannot be opened. What cannot be read in it counts as damaged. Tabs may be writing meanwhile: what one was
 * in the middle of is no fault, so that whatever looks like one is looked at once more.
 */
export async function checkHomes(
  database: ProjectDatabase,
  home: ReadableHome | null,
  project: ProjectId,
  looking: Looking,
): Promise<HealthReport> {
  const read = await readCommits(database)
  const { commits, unreadable } = read
  const broken = new Set(brokenLinks(commits.map(({ commit }) => commit)).map(({ id }) => id))
  const beside = await besideApart(database, read)
  const apart = await rowsSurelyApart(database, read)
  const packs = await readPacks(database)
  return {
    commits: commits.length,
    damagedCommits: broken.size + unreadable + beside,
    rowsApart: apart.length,
    texts: packs.found.reduce((sum, { hashes }) => sum + hashes.length, 0),
    damagedTexts: packs.found.reduce((sum, pack) => sum + wrongTexts(pack, looking.hashText), packs.unreadable),
    secondHome: home && (await checkSecondHome(home, project, database, commits, looking)),
  }
}

/** A row that is not what the journal leads to; `null` on a side that has none. */
export interface RowApart {
  readonly table: TableName
  readonly id: string
  readonly present: Row | null
  readonly expected: Row | null
}

/** The rows that differ from what the journal leads to. Where the tables cannot be read, every expected row is missing. */
export async function rowsApart(database: ProjectDatabase, commits: readonly StoredCommit[]): Promise<RowApart[]> {
  const expected = replay(await database.baseline.toArray().catch(() => []), commits)
  const apart: RowApart[] = []
  const seen = new Map<TableName, Set<string>>(tableNames.map((table) => [table, new Set()]))
  const compare = (table: TableName, rows: readonly Row[]) => {
    for (const present of rows) {
      seen.get(table)?.add(present.id)
      const wanted = expected.get(table)?.get(present.id) ?? null
      if (wanted && canonicalJson(wanted) === canonicalJson(present)) continue
      apart.push({ table, id: present.id, present, expected: wanted })
    }
  }
  // What could not be read was not seen.
  await readAllRows(database, compare).catch(() => undefined)
  for (const [table, rows] of expected) {
    for (const [id, row] of rows) {
      if (!seen.get(table)?.has(id)) apart.push({ table, id, present: null, expected: row })
    }
  }
  return apart
}

/** Rows are read after commits, and may be newer: what seems apart is compared again with all that was written up to one moment. */
async function rowsSurelyApart(database: ProjectDatabase, { commits, readUpTo }: ReadCommits): Promise<RowApart[]> {
  const seeming = await rowsApart(database, commits)
  if (seeming.length === 0) return seeming
  const stores = [...storesOfRows(database, tableNames), database.baseline]
  return database.transaction('r', stores, async () => {
    const newer = await database.commits.where('sequence').above(readUpTo).toArray()
    return rowsApart(database, [...commits, ...newer.map(upcastStored)])
  })
}

async function readPacks(database: ProjectDatabase): Promise<{ readonly found: readonly Pack[]; unreadable: number }> {
  const ids = await database.packs.toCollection().primaryKeys()
  const read = await readEach(ids, (wanted) => database.packs.bulkGet(wanted))
  const found = read.filter((pack) => pack !== undefined)
  return { found, unreadable: ids.length - found.length }
}

async function checkSecondHome(
  home: ReadableHome,
  project: ProjectId,
  database: ProjectDatabase,
  commits: readonly StoredCommit[],
  { hashText, pauses }: Looking,
): Promise<SecondHomeHealth> {
  const here = commits.map(({ commit }) => commit.id)
  const look = async () => {
    const { lines, damaged } = await home.lines(project)
    const there = new Set(lines.map((line) => (JSON.parse(line) as StoredCommit).commit.id))
    return { records: lines.length, damaged, there, lacking: here.filter((id) => !there.has(id)).length }
  }
  const { records, damaged, there, lacking } = await lookAgain(look, (found) => found.lacking > 0, pauses)
  const known = new Set(here)
  const strange = [...there].filter((id) => !known.has(id))
  const newer = await database.commits.where('commit.id').anyOf(strange).count()
  const countTexts = () => countDamagedTexts(home, project, hashText)
  const damagedTexts = await lookAgain(countTexts, (count) => count > 0, pauses)
  return { records, damaged, lacking, alone: strange.length - newer, damagedTexts }
}

/** Looks until nothing seems wrong, at most once for each pause and once before. */
async function lookAgain<Found>(
  look: () => Promise<Found>,
  seemsWrong: (found: Found) => boolean,
  pauses: readonly number[],
): Promise<Found> {
  let found = await look()
  for (const pause of pauses) {
    if (!seemsWrong(found)) break
    await new Promise((resolve) => setTimeout(resolve, pause))
    found = await look()
  }
  return found
}

async function countDamagedTexts(home: ReadableHome, project: ProjectId, hashText: HashText): Promise<number> {
  let count = 0
  for (const name of await home.documents(project, 'packs')) {
    const pack = await readPack(home, project, name)
    count += pack ? wrongTexts(pack, hashText) : 1
  }
  return count
}
