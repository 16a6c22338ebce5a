/** Reads both homes of a project whole and checks everything that carries a check (H3, H5, H6). Changes nothing. */
import type { StoredCommit } from '#domain/commit.ts'
import type { HealthReport, SecondHomeHealth } from '#domain/health.ts'
import type { ProjectId } from '#domain/ids.ts'
import { canonicalJson } from '#domain/json.ts'
import type { Row, TableName } from '#domain/records.ts'
import { tableNames } from '#domain/tables.ts'
import { brokenLinks } from './hash-chain.ts'
import type { Pack, ProjectDatabase } from './project-database.ts'
import { replay } from './rebuild.ts'
import { readAllRows } from './row-stores.ts'
import type { SecondHome } from './second-home.ts'
import { readPack, wrongTexts, type HashText } from './text-packs.ts'
import { upcastStored } from './upcast.ts'

/** What is read of the second home. */
export type ReadableHome = Pick<SecondHome, 'lines' | 'documents' | 'readDocument'>

/** Commits asked for at once. */
const portion = 200

/** Rejects when the database cannot be opened. What cannot be read in it counts as damaged. */
export async function checkHomes(
  database: ProjectDatabase,
  home: ReadableHome | null,
  project: ProjectId,
  hashText: HashText,
): Promise<HealthReport> {
  const { commits, unreadable } = await readCommits(database)
  const broken = new Set(brokenLinks(commits.map(({ commit }) => commit)).map(({ id }) => id))
  const apart = await rowsApart(database, commits)
  const packs = await readPacks(database)
  return {
    commits: commits.length,
    damagedCommits: broken.size + unreadable,
    rowsApart: apart.length,
    texts: packs.found.reduce((sum, { hashes }) => sum + hashes.length, 0),
    damagedTexts: packs.found.reduce((sum, pack) => sum + wrongTexts(pack, hashText), packs.unreadable),
    secondHome: home && (await checkSecondHome(home, project, commits, hashText)),
  }
}

/** Commits in order; those that cannot be read are counted instead of ending the reading. */
export async function readCommits(
  database: ProjectDatabase,
): Promise<{ readonly commits: readonly StoredCommit[]; readonly unreadable: number }> {
  const keys = await database.commits.toCollection().primaryKeys()
  const commits: StoredCommit[] = []
  let unreadable = 0
  for (let from = 0; from < keys.length; from += portion) {
    const some = keys.slice(from, from + portion)
    const found = await readEach(some, (wanted) => database.commits.bulkGet(wanted))
    for (const stored of found) {
      if (stored) commits.push(upcastStored(stored))
      else unreadable += 1
    }
  }
  return { commits, unreadable }
}

/** All at once, else one by one, so that one damaged value does not hide its neighbours; `undefined` where nothing can be read. */
async function readEach<Key, Value>(
  keys: readonly Key[],
  read: (keys: Key[]) => Promise<(Value | undefined)[]>,
): Promise<readonly (Value | undefined)[]> {
  try {
    return await read([...keys])
  } catch {
    const values: (Value | undefined)[] = []
    for (const key of keys) values.push((await read([key]).catch(() => []))[0])
    return values
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

async function readPacks(database: ProjectDatabase): Promise<{ readonly found: readonly Pack[]; unreadable: number }> {
  const ids = await database.packs.toCollection().primaryKeys()
  const read = await readEach(ids, (wanted) => database.packs.bulkGet(wanted))
  const found = read.filter((pack) => pack !== undefined)
  return { found, unreadable: ids.length - found.length }
}

async function checkSecondHome(
  home: ReadableHome,
  project: ProjectId,
  commits: readonly StoredCommit[],
  hashText: HashText,
): Promise<SecondHomeHealth> {
  const { lines, damaged } = await home.lines(project)
  const there = new Set(lines.map((line) => (JSON.parse(line) as StoredCommit).commit.id))
  const here = new Set(commits.map(({ commit }) => commit.id))
  let damagedTexts = 0
  for (const name of await home.documents(project, 'packs')) {
    const pack = await readPack(home, project, name)
    damagedTexts += pack ? wrongTexts(pack, hashText) : 1
  }
  return {
    records: lines.length,
    damaged,
    lacking: [...here].filter((id) => !there.has(id)).length,
    alone: [...there].filter((id) => !here.has(id)).length,
    damagedTexts,
  }
}
