/**
 * Compares both homes of a project when it is opened (H5). Runs under the project's lock. Where they do not agree each is given what it
 * lacks, by what is fetched only then.
 */
import type { StoredCommit } from '#domain/commit.ts'
import type { DeviceId, ProjectId } from '#domain/ids.ts'
import { emptyJournal } from './journal-place.ts'
import { baselineName, hasBaseline } from './has-baseline.ts'
import type { ComparedMeta, JournalMeta, ProjectDatabase } from './project-database.ts'
import type { ReadCommits } from './read-commits.ts'
import { areHeldRowsThere } from './row-stores.ts'
import type { JournalTail, SecondHome } from './second-home.ts'
import type { Sentinel } from './sentinel.ts'
import type { HashText } from './text-packs.ts'

export interface Recovered {
  readonly restored: number
  readonly copied: number
  /** Whether anything was damaged and is not any more, as far as the homes were read whole. */
  readonly mended: boolean
  /** Whether the second home had nothing of a project any more that it had before. */
  readonly refilled: boolean
}

export const nothingRecovered: Recovered = { restored: 0, copied: 0, mended: false, refilled: false }

/** The commits each home has. */
export interface BothJournals {
  readonly here: ReadCommits
  readonly there: readonly StoredCommit[]
}

/** What the comparison works on. */
export interface BothHomes {
  readonly project: ProjectId
  readonly database: ProjectDatabase
  readonly home: SecondHome
  /** The journal file this tab writes. */
  readonly file: string
  readonly newId: () => string
  readonly hashText: HashText
  /** Does work while no other tab has the project; `null` when one has. */
  readonly alone: <Result>(work: () => Promise<Result>) => Promise<Result | null>
}

/**
 * Makes both homes equal. Cheap when they agree already: then only the ends of the journal files are read. Rejects with a
 * `DamagedHomeError` where joining them would do harm.
 */
export async function reconcileHomes(homes: BothHomes, sentinel: Sentinel | null): Promise<Recovered> {
  const { database, home, project } = homes
  // The other home is read first: a commit reaches it only after IndexedDB, so nothing under way looks lost.
  const tails = await home.tails(project)
  const journal = await database.journal()
  const isSound =
    journal &&
    (await areHeldRowsThere(database)) &&
    (await isBaselineInBoth(homes)) &&
    (await agree(database, journal, tails, sentinel))
  if (isSound) return nothingRecovered
  const { joinUndamaged } = await import('./join-homes.ts')
  const wasThere = (await database.meta.get('compared')) !== undefined
  const recovered = await joinUndamaged(homes, sentinel)
  return { ...recovered, refilled: wasThere && tails.length === 0 && recovered.copied > 0 }
}

/** Sets up the journal's place in a database that holds nothing yet. */
export async function beginJournal(database: ProjectDatabase, device: DeviceId, epoch: number): Promise<void> {
  await database.meta.put(emptyJournal(device, epoch))
}

async function isBaselineInBoth({ database, home, project }: BothHomes): Promise<boolean> {
  return !(await hasBaseline(database)) || home.hasDocument(project, baselineName)
}

async function agree(
  database: ProjectDatabase,
  journal: JournalMeta,
  tails: readonly JournalTail[],
  sentinel: Sentinel | null,
): Promise<boolean> {
  if (await database.meta.get('uncopied')) return false
  if (sentinel && (sentinel.epoch > journal.epoch || sentinel.sequence > journal.sequence)) return false
  const compared = (await database.meta.get('compared')) as ComparedMeta | undefined
  const records = countRecords(tails) - (compared?.homeRecords ?? 0)
  if (records !== journal.commits - (compared?.commits ?? 0)) return false
  if (journal.sequence === 0) return tails.length === 0
  const newest = await database.heads.get(journal.sequence)
  return tails.some(({ last }) => last !== null && (JSON.parse(last) as StoredCommit).commit.id === newest?.id)
}

/** How many records the journal files of the second home have. */
export function countRecords(tails: readonly JournalTail[]): number {
  return tails.reduce((sum, { records }) => sum + records, 0)
}
