/** Opens both homes of a project and makes them equal, by the cheapest way that will do (H5). */
import { asId, type DeviceId, type ProjectId } from '#domain/ids.ts'
import type { CatalogueParts } from './catalogue-parts.ts'
import { openDatabase } from './open-database.ts'
import type { ProjectDatabase } from './project-database.ts'
import { reconcileHomes, type BothHomes, type Recovered } from './recovery.ts'
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
  const { second, tab, newId, errors } = parts
  await openDatabase(database)
  if (!second.home) return { second, recovered: { restored: 0, copied: 0 } }
  try {
    const device = (await database.journal())?.device ?? asId<DeviceId>(newId())
    const homes = { project, database, home: second.home, file: journalFile(device, tab), newId }
    return { second, recovered: await reconcileOrMend(parts, homes, use) }
  } catch (error) {
    if (!(error instanceof SecondHomeError)) throw error
    errors.note('secondHome', error)
    return { second: { home: null, reason: error.message }, recovered: { restored: 0, copied: 0 } }
  }
}

async function reconcileOrMend(parts: CatalogueParts, homes: BothHomes, use: UseLock): Promise<Recovered> {
  const { sentinels, marks, now } = parts
  const { project } = homes
  const recovered =
    marks.lastCheck(project)?.isSound === false
      ? await mendOrMakeAnew(parts, homes, use)
      : await reconcileHomes(homes, sentinels.read(project))
  if (marks.lastCheck(project)?.isSound === false) marks.noteCheck(project, { at: now(), isSound: true })
  // A database that was removed to erase something is no loss.
  return marks.isErasing(project) ? { ...recovered, restored: 0 } : recovered
}

async function mendOrMakeAnew(parts: CatalogueParts, homes: BothHomes, use: UseLock): Promise<Recovered> {
  const { sentinels, hashText, now, errors } = parts
  const sentinel = sentinels.read(homes.project)
  const how = { hashText, now: now() }
  try {
    const { mendHomes } = await import('./mend-homes.ts')
    return await mendHomes(homes, sentinel, how)
  } catch (error) {
    if (!refusals.has(errorName(error))) throw error
    errors.note('open', error)
    const { makeAnew } = await import('./make-anew.ts')
    if (!(await use.alone(() => makeAnew(homes, sentinel, how)))) throw error
    return reconcileHomes(homes, sentinel)
  }
}
