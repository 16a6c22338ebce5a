/** Reads both homes of a project whole and checks everything that carries a check (H3, H5, H6). Changes nothing. */
import type { StoredCommit } from '#domain/commit.ts'
import type { HealthReport, SecondHomeHealth } from '#domain/health.ts'
import type { ProjectId, TextHash } from '#domain/ids.ts'
import { canonicalJson } from '#domain/json.ts'
import type { Row, TableName } from '#domain/records.ts'
import { tableNames } from '#domain/tables.ts'
import { readBaseline, readBaselineThere } from './baseline.ts'
import { brokenLinks } from './whole-chains.ts'
import type { BaselineRows, Pack, ProjectDatabase } from './project-database.ts'
import { besideApart } from './check-beside.ts'
import { textsNamed } from './lost-texts.ts'
import { readCommits, type ReadCommits } from './read-commits.ts'
import { readEach } from './read-each.ts'
import { replay } from './rebuild.ts'
import { readAllRows, storesOfRows } from './row-stores.ts'
import type { SecondHome } from './second-home.ts'
import { packIdOf, readPack, textIn, type HashText } from './text-packs.ts'
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
  const baselineThere = home && (await readBaselineThere(home, project))
  const baseline = baselineThere ?? (await readBaseline(database).catch(() => []))
  const isBaselineLost = baselineThere === null && baseline.length > 0
  const apart = await rowsSurelyApart(database, read, baseline)
  const named = await textsNamed(database).catch(() => [])
  const own = await packsHere(database, looking.hashText)
  const there = home && (await packsThere(home, project, own, looking))
  const known = new Set([...own.right, ...(there ?? noPacks).right])
  return {
    commits: commits.length,
    damagedCommits: broken.size + unreadable + beside,
    rowsApart: apart.length,
    texts: [...own.whole.values()].flat().length,
    damagedTexts: there ? mendable(own, there) : 0,
    missingTexts: new Set(named.filter((hash) => !known.has(hash))).size,
    secondHome: home && {
      ...(await checkJournals(home, project, database, commits, looking, isBaselineLost ? 1 : 0)),
      damagedTexts: there ? mendable(there, own) : 0,
    },
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
export async function rowsApart(
  database: ProjectDatabase,
  commits: readonly StoredCommit[],
  baseline: readonly BaselineRows[],
): Promise<RowApart[]> {
  const expected = replay(baseline, commits)
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
async function rowsSurelyApart(
  database: ProjectDatabase,
  { commits, readUpTo }: ReadCommits,
  baseline: readonly BaselineRows[],
): Promise<RowApart[]> {
  const seeming = await rowsApart(database, commits, baseline)
  if (seeming.length === 0) return seeming
  const stores = storesOfRows(database, tableNames)
  return database.transaction('r', stores, async () => {
    const newer = await database.commits.where('sequence').above(readUpTo).toArray()
    return rowsApart(database, [...commits, ...newer.map(upcastStored)], baseline)
  })
}

/** The packs of a home: what each whole one holds, and how many texts of each other one are not what they must be. */
interface CheckedPacks {
  readonly whole: ReadonlyMap<string, readonly TextHash[]>
  readonly damaged: ReadonlyMap<string, number>
  /** The texts that are what they must be, also those of damaged packs. */
  readonly right: ReadonlySet<TextHash>
}

const noPacks: CheckedPacks = { whole: new Map(), damaged: new Map(), right: new Set() }

/** What is damaged in one home and whole in the other; what is whole in neither is no damage that could be mended, but missing. */
function mendable({ damaged }: CheckedPacks, other: CheckedPacks): number {
  return [...damaged].reduce((sum, [id, texts]) => sum + (other.whole.has(id) ? texts : 0), 0)
}

function checkPacks(packs: Iterable<readonly [id: string, pack: Pack | null]>, hashText: HashText): CheckedPacks {
  const whole = new Map<string, readonly TextHash[]>()
  const damaged = new Map<string, number>()
  const right = new Set<TextHash>()
  for (const [id, pack] of packs) {
    const sound = pack?.hashes.filter((hash) => textIn(pack, hash, hashText) !== null) ?? []
    for (const hash of sound) right.add(hash)
    // Of one that cannot be read it is not known how many it held.
    const wrong = pack ? pack.hashes.length - sound.length : 1
    if (pack && wrong === 0) whole.set(id, pack.hashes)
    else damaged.set(id, wrong)
  }
  return { whole, damaged, right }
}

async function packsHere(database: ProjectDatabase, hashText: HashText): Promise<CheckedPacks> {
  const ids = await database.packs.toCollection().primaryKeys()
  const read = await readEach(ids, (wanted) => database.packs.bulkGet(wanted))
  return checkPacks(
    ids.map((id, at) => [id, read[at] ?? null] as const),
    hashText,
  )
}

/** What a tab is about to bring there is looked for again. */
function packsThere(
  home: ReadableHome,
  project: ProjectId,
  own: CheckedPacks,
  { hashText, pauses }: Looking,
): Promise<CheckedPacks> {
  const look = async () => {
    const packs: (readonly [string, Pack | null])[] = []
    for (const name of await home.documents(project, 'packs'))
      packs.push([packIdOf(name), await readPack(home, project, name)])
    return checkPacks(packs, hashText)
  }
  return lookAgain(look, (found) => mendable(found, own) > 0, pauses)
}

async function checkJournals(
  home: ReadableHome,
  project: ProjectId,
  database: ProjectDatabase,
  commits: readonly StoredCommit[],
  { pauses }: Looking,
  damagedBeside: number,
): Promise<Omit<SecondHomeHealth, 'damagedTexts'>> {
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
  return { records, damaged: damaged + damagedBeside, lacking, alone: strange.length - newer }
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
