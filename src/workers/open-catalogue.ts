/** Puts the browser's parts together: both homes, locks, sentinels, this tab. The composition root calls it once. */
import { browserLocks } from '#db/locks.ts'
import { newId } from '#db/new-id.ts'
import { openChoiceBook } from '#db/choice-book.ts'
import { openDatabase } from '#db/open-database.ts'
import { openProfileBook } from '#db/profile-book.ts'
import { storedMarks } from '#db/project-marks.ts'
import type { CatalogueParts } from '#db/catalogue-parts.ts'
import { createProjectCatalogue } from '#db/project-catalogue.ts'
import { RegistryDatabase } from '#db/registry-database.ts'
import { storedSentinels } from '#db/sentinel.ts'
import { storedErrorLog } from '#db/storage-error-log.ts'
import { claimTab } from '#db/tab-identity.ts'
import type { Backups } from '#domain/backup.ts'
import type { ChoiceBook, ProfileBook, ProjectCatalogue } from '#domain/ports.ts'
import type { StorageErrorLog } from '#domain/storage-errors.ts'
import type { BuildWatch } from '#domain/build-watch.ts'
import { textHash } from '#interchange/text-hash.ts'
import { buildChannel, watchBuilds } from './build-watch.ts'
import { browserStorage } from './browser-storage.ts'
import { openOpfsHome } from './opfs-home.ts'

/** What the composition root hands on. */
export interface OpenedCatalogue {
  readonly catalogue: ProjectCatalogue
  readonly profiles: ProfileBook
  readonly choices: ChoiceBook
  /** Fetched when a project is open. */
  readonly backups: () => Promise<Backups>
  /** For `openProjectSession`. */
  readonly environment: {
    readonly now: () => string
    readonly newId: () => string
    readonly isOutdated: () => boolean
  }
  readonly builds: BuildWatch
  readonly errors: StorageErrorLog
}

/**
 * Opens the catalogue of this browser for a tab that runs this build. Rejects only when the browser has no IndexedDB or no session
 * storage.
 */
export async function openCatalogue(build: string): Promise<OpenedCatalogue> {
  // First of all: tabs of an older build leave the storage alone before it is opened.
  const own = { build, loadedAt: performance.timeOrigin }
  const builds = watchBuilds(own, new BroadcastChannel(buildChannel), (call) => addEventListener('pageshow', call))
  const locks = browserLocks()
  const registry = new RegistryDatabase()
  // One that does not open costs the list, the profile and what was chosen for imports, which are in other places too or asked for again.
  await openDatabase(registry).catch(() => undefined)
  const [second, tab, profiles, choices] = await Promise.all([
    openOpfsHome(newId),
    claimTab(sessionStorage, locks, newId),
    openProfileBook(registry, localStorage),
    openChoiceBook(registry),
  ])
  const now = () => new Date().toISOString()
  const sentinels = storedSentinels(localStorage)
  const marks = storedMarks(localStorage)
  const errors = storedErrorLog(localStorage, now)
  const whenLeaving = (work: () => void) => addEventListener('pagehide', work)
  const homes = { second, locks, sentinels, marks, hashText: textHash, tab }
  // Fetched when something is to be erased.
  const erase: CatalogueParts['erase'] = async (project, at) =>
    (await import('./erase-client.ts')).eraseAside(project, at)
  const fitsRow: CatalogueParts['fitsRow'] = async () => (await import('#interchange/project-file/fits-row.ts')).fitsRow
  const catalogue = createProjectCatalogue({
    ...homes,
    erase,
    fitsRow,
    isOutdated: builds.isOutdated,
    now,
    newId,
    whenLeaving,
    onFirstEdit: () => void browserStorage.askToPersist(),
    errors,
  })
  const backups = inCase(async () => (await import('./backups.ts')).createBackups(registry, locks, errors))
  const environment = { now, newId, isOutdated: builds.isOutdated }
  return { catalogue, profiles, choices, backups, builds, errors, environment }
}

/** Made when it is first asked for, and once; one that could not be made is made at the next time. */
function inCase<Part>(make: () => Promise<Part>): () => Promise<Part> {
  let made: Promise<Part> | null = null
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null
      throw error
    })
    return made
  }
}
