/** Takes up the second home of an open project again, which failed when the project was opened (H5): it had no room, for example. */
import { asId, type DeviceId, type ProjectId } from '#domain/ids.ts'
import type { CatalogueParts } from './catalogue-parts.ts'
import { journalFile } from './open-homes.ts'
import type { ProjectDatabase } from './project-database.ts'
import { reconcileHomes } from './recovery.ts'
import type { SecondHomeOrReason } from './second-home.ts'
import { storageError } from './storage-error.ts'
import { openingLock } from './use-lock.ts'

/** Gives it what it lacks, and says whether it works again. Never rejects: one that fails was noted, and is tried another time. */
export async function regainHome(
  { second, locks, sentinels, tab, newId, hashText }: CatalogueParts,
  project: ProjectId,
  database: ProjectDatabase,
): Promise<SecondHomeOrReason> {
  const found = second.home ? second : ((await second.again?.()) ?? second)
  const { home } = found
  if (!home) return found
  try {
    const device = (await database.journal())?.device ?? asId<DeviceId>(newId())
    // Never alone: no fresh database takes the place of one that is worked on.
    const alone = () => Promise.resolve(null)
    const homes = { project, database, home, file: journalFile(device, tab), newId, hashText, alone }
    await locks.hold(openingLock(project), () => reconcileHomes(homes, sentinels.read(project)))
    return found
  } catch (error) {
    return { home: null, reason: storageError(error).message }
  }
}
