/** Opens both homes of a project and makes them equal, by the cheapest way that will do (H5). */
import { asId, type DeviceId, type ProjectId } from '#domain/ids.ts'
import type { CatalogueParts } from './catalogue-parts.ts'
import { openDatabase } from './open-database.ts'
import type { ProjectDatabase } from './project-database.ts'
import { nothingRecovered, reconcileHomes, type BothHomes, type Recovered } from './recovery.ts'
import { SecondHomeError, type SecondHomeOrReason } from './second-home.ts'
import { errorName } from './storage-error.ts'
import type { UseLock } from './use-lock.ts'

/** The homes as they are used in this session, and what each was given. */
export interface OpenedHomes {
  readonly second: SecondHomeOrReason
  readonly recovered: Recovered
}

/** What a database that is read but refuses to write ends a transaction with. One that is full says so, and has another name. */
const refusals = new Set(['AbortError', 'DataError', 'UnknownError'])

/** Name of the journal file a tab writes in the second home. */
export function journalFile(device: DeviceId, tab: string): string {
  return `${device}-${tab}`
}

/**
 * A second home that fails here is one home for this session; what it owes is made up at a later opening. Rejects as IndexedDB does, with
 * the database open.
 */
export async function openHomes(
  parts: CatalogueParts,
  project: ProjectId,
  database: ProjectDatabase,
  use: UseLock,
): Promise<OpenedHomes> {
  const { second, tab, newId, hashText, errors } = parts
  await openDatabase(database)
  if (!second.home) return { second, recovered: nothingRecovered }
  try {
    const device = (await database.journal())?.device ?? asId<DeviceId>(newId())
    const alone = <Result>(work: () => Promise<Result>) => use.alone(work)
    const homes = { project, database, home: second.home, file: journalFile(device, tab), newId, hashText, alone }
    return { second, recovered: await reconcileOrMend(parts, homes) }
  } catch (error) {
    if (!(error instanceof SecondHomeError)) throw error
    errors.note('secondHome', error)
    return { second: { home: null, reason: error.message }, recovered: nothingRecovered }
  }
}

async function reconcileOrMend(parts: CatalogueParts, homes: BothHomes): Promise<Recovered> {
  const { sentinels, marks, now } = parts
  const { project } = homes
  const recovered =
    marks.lastCheck(project)?.isSound === false
      ? await mend(parts, homes)
      : await reconcileHomes(homes, sentinels.read(project))
  if (marks.lastCheck(project)?.isSound === false) marks.noteCheck(project, { at: now(), isSound: true })
  // A database that was removed to erase something is no loss.
  return marks.isErasing(project) ? { ...recovered, restored: 0 } : recovered
}

/** Once more where the database refuses to write what is missing: it is taken for damaged then. */
async function mend({ sentinels, now, errors }: CatalogueParts, homes: BothHomes): Promise<Recovered> {
  const { mendHomes } = await import('./mend-homes.ts')
  const attempt = (takesNoWrites: boolean) =>
    mendHomes(homes, sentinels.read(homes.project), { now: now(), takesNoWrites })
  try {
    return await attempt(false)
  } catch (error) {
    if (!refusals.has(errorName(error))) throw error
    errors.note('open', error)
    return attempt(true)
  }
}
