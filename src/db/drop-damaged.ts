/**
 * Puts an empty database in place of one that cannot be read (H5): the second home, which has all that was acknowledged, fills it at the
 * opening that follows. Where that has not all of it, or another tab has the project, the database is left as it is.
 */
import type { ProjectId } from '#domain/ids.ts'
import type { CatalogueParts } from './catalogue-parts.ts'
import { givePacks } from './mend-packs.ts'
import { ProjectDatabase } from './project-database.ts'
import { SecondHomeError, type SecondHome } from './second-home.ts'
import { errorName } from './storage-error.ts'
import type { HashText } from './text-packs.ts'
import type { UseLock } from './use-lock.ts'

/** What is no damage, or none that an empty database would be a remedy for. */
const ofNoDamage = new Set([
  'BlockedError',
  'NewerFormatError',
  'OutdatedError',
  'ProjectMissingError',
  'QuotaExceededError',
  'VersionError',
])

/**
 * One that does not open, though damage is known of and mending was tried.
 * @returns whether it is worth opening again
 */
export async function dropUnopened(
  parts: CatalogueParts,
  project: ProjectId,
  error: unknown,
  use: UseLock,
): Promise<boolean> {
  const isUnsound = parts.marks.lastCheck(project)?.isSound === false
  if (!isUnsound || ofNoDamage.has(errorName(error))) return false
  parts.errors.note('open', error)
  return dropUnread(parts, project, use, false)
}

/**
 * One that ends the browser each time it is read. `isUnreadable`: what stands in no journal is not looked for in it either. Texts that can
 * be read and are not there are given first.
 * @returns whether another one is in its place
 */
export async function dropUnread(
  { second, sentinels, errors, hashText }: CatalogueParts,
  project: ProjectId,
  use: UseLock,
  isUnreadable: boolean,
): Promise<boolean> {
  const { home } = second
  if (!home) return false
  const { dropDatabase } = await import('./renew-database.ts')
  const work = async () => {
    const { hasAll } = isUnreadable ? nothingRead : await giveTexts(home, project, hashText)
    return hasAll && dropDatabase({ home, project }, sentinels.read(project), isUnreadable)
  }
  try {
    return (await use.alone(work)) ?? false
  } catch (error) {
    errors.note('open', error)
    return false
  }
}

/** Nobody can have the texts of a database that cannot be read. */
const nothingRead = { hasAll: true }

/** With whatever stores it has. */
async function giveTexts(
  home: SecondHome,
  project: ProjectId,
  hashText: HashText,
): Promise<{ readonly hasAll: boolean }> {
  const database = new ProjectDatabase(project, 'asItIs')
  try {
    await database.openAsItIs()
    return await givePacks(database, home, project, hashText)
  } catch (error) {
    if (error instanceof SecondHomeError) throw error
    return nothingRead
  } finally {
    database.close()
  }
}
