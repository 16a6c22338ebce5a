/** All projects of this browser: listing, making, opening with recovery, removing. */
import { OutdatedError } from '#domain/build-watch.ts'
import { Dexie } from 'dexie'
import { asId, type DeviceId, type ProjectId } from '#domain/ids.ts'
import type { CheckNote, KeptJournals } from '#domain/health.ts'
import type {
  KeptAside,
  NewProject,
  ProjectListing,
  ProjectCatalogue,
  ProjectStore,
  ProjectSummary,
  RestorableProject,
  SalvagedProject,
} from '#domain/ports.ts'
import type { OpeningReport } from '#domain/opening-report.ts'
import type { CatalogueParts } from './catalogue-parts.ts'
import { DexieProjectStore } from './dexie-project-store.ts'
import { dropDerived } from './derived-databases.ts'
import { openDatabase } from './open-database.ts'
import type { Losses } from './losses.ts'
import { journalFile, openHomes } from './open-homes.ts'
import { Openings, type LostTabs } from './openings.ts'
import { databaseName, ProjectDatabase, type JournalMeta } from './project-database.ts'
import { hasDatabase, lastUse, projectsWithDatabase, unnamed } from './project-summaries.ts'
import { beginJournal, type Recovered } from './recovery.ts'
import { RegistryDatabase } from './registry-database.ts'
import type { SecondHome, SecondHomeOrReason } from './second-home.ts'
import { storageError } from './storage-error.ts'
import type { TextHomes } from './text-packs.ts'
import { openingLock, ProjectInUseError, takeAlone, UseLock, whenUsedByOne } from './use-lock.ts'

/** There is no project with this id in this browser, in either home. */
export class ProjectMissingError extends Error {
  override readonly name = 'ProjectMissingError'
}

/** There is a project with this id already. */
export class ProjectExistsError extends Error {
  override readonly name = 'ProjectExistsError'
}

/** Name of the document that holds a project's summary in the second home. */
const summaryName = 'project'

/** Makes the catalogue; nothing is opened before it is asked. */
export function createProjectCatalogue(parts: CatalogueParts): ProjectCatalogue {
  return new BrowserCatalogue(parts)
}

class BrowserCatalogue implements ProjectCatalogue {
  readonly #parts: CatalogueParts
  readonly #registry = new RegistryDatabase()
  readonly #openings: Openings

  constructor(parts: CatalogueParts) {
    this.#parts = parts
    this.#openings = new Openings(this.#registry, parts)
  }

  /** Projects whose databases have vanished are found through the other home, those whose list has by the names of databases too. */
  async list(): Promise<ProjectListing> {
    const { errors, locks, now } = this.#parts
    const listed = new Map<ProjectId, ProjectSummary>()
    let unread: string | null = null
    try {
      for (const summary of await this.#registry.projects.toArray()) listed.set(summary.id, summary)
    } catch (error) {
      errors.note('open', error)
      unread = storageError(error).message
    }
    for (const summary of await this.#summariesAbroad()) {
      if (listed.has(summary.id)) continue
      listed.set(summary.id, summary)
      await this.#registry.projects.put(summary).catch(() => undefined)
    }
    // One that is being made is listed when it is there.
    const isMade = async (id: ProjectId) => (await locks.holders(openingLock(id))) === 0
    for (const id of await projectsWithDatabase().catch(() => []))
      if (!listed.has(id) && (await isMade(id))) listed.set(id, unnamed(id, now()))
    const projects = [...listed.values()].sort((one, other) => (lastUse(one) < lastUse(other) ? 1 : -1))
    return { projects, unread }
  }

  async create(project: NewProject): Promise<void> {
    const { id, name, sample } = project
    const summary = { id, name, sample, createdAt: this.#parts.now(), openedAt: null }
    const { fillWithCommits } = await import('./fill-database.ts')
    await this.#make(summary, (database, device) => fillWithCommits(database, project, device))
  }

  async restore({ summary, fill }: RestorableProject): Promise<ProjectId> {
    await this.#make(summary, (_database, device) => fill(device))
    return summary.id
  }

  async noteName(id: ProjectId, name: string): Promise<void> {
    const summary = await this.#listed(id)
    if (summary && summary.name !== name) await this.#note({ ...summary, name })
  }

  async open(id: ProjectId): Promise<{ readonly store: ProjectStore; readonly report: OpeningReport }> {
    const use = await UseLock.take(this.#parts.locks, id)
    try {
      return await this.#parts.locks.hold(openingLock(id), () => this.#openOrReplace(id, use))
    } catch (error) {
      const shown = this.#isOfNewerProgram(id, error) ? await this.#show(id, use).catch(() => null) : null
      if (shown) return shown
      await use.release()
      if (!(error instanceof ProjectMissingError)) this.#parts.errors.note('open', error)
      throw storageError(error)
    }
  }

  async remove(id: ProjectId): Promise<void> {
    this.#requireNewest()
    // First of all: without it nothing is removed.
    const { pressOut } = await import('./press-out.ts')
    const release = await takeAlone(this.#parts.locks, id)
    if (!release) throw new ProjectInUseError(`The project ${id} is open in another tab`)
    try {
      await this.#parts.second.home?.remove(id)
      await pressOut(this.#parts.locks, async () => {
        await dropDerived(id)
        await Dexie.delete(databaseName(id))
        await this.#registry.projects.delete(id)
        // Its copies outside stay, and are nobody's to remove from now on.
        await this.#registry.backups.delete(id)
        await this.#openings.remove(id)
      })
      this.#parts.sentinels.remove(id)
      this.#parts.marks.remove(id)
    } finally {
      await release()
    }
  }

  whenAlone(id: ProjectId, signal: AbortSignal): Promise<void> {
    return whenUsedByOne(this.#parts.locks, id, signal)
  }

  async salvage(id: ProjectId): Promise<SalvagedProject | null> {
    const { home } = this.#parts.second
    return home && (await import('./salvage.ts')).salvage(home, id, this.#parts.hashText)
  }

  async keptAside(id: ProjectId): Promise<readonly KeptAside[]> {
    const { home } = this.#parts.second
    const kept: KeptAside[] = []
    for (const name of (await home?.documents(id, 'aside')) ?? []) {
      const text = await home?.readDocument(id, name)
      if (typeof text === 'string') kept.push({ name, text })
    }
    return kept
  }

  async keptJournals(id: ProjectId): Promise<readonly KeptJournals[]> {
    return (await this.#parts.second.home?.keptJournals(id)) ?? []
  }

  async readKeptJournals(id: ProjectId, name: string): Promise<Blob> {
    return (await this.#parts.second.home?.readKeptJournals(id, name)) ?? new Blob()
  }

  lastCheck(id: ProjectId): CheckNote | null {
    return this.#parts.marks.lastCheck(id)
  }

  noteCheck(id: ProjectId, note: CheckNote): void {
    this.#parts.marks.noteCheck(id, note)
  }

  whileReading<Result>(id: ProjectId, work: () => Promise<Result>): Promise<Result> {
    return this.#openings.whileReading(id, work)
  }

  /** Makes a database and fills it; nothing is left of one that could not be filled. */
  #make(summary: ProjectSummary, fill: (database: ProjectDatabase, device: DeviceId) => Promise<void>): Promise<void> {
    const { id } = summary
    return this.#parts.locks.hold(openingLock(id), async () => {
      this.#requireNewest()
      if (await this.#exists(id)) throw new ProjectExistsError(`There is a project ${id} already`)
      const database = new ProjectDatabase(id)
      try {
        await fill(database, asId<DeviceId>(this.#parts.newId()))
        database.close()
      } catch (error) {
        database.close()
        await Dexie.delete(databaseName(id))
        throw storageError(error)
      }
      await this.#note(summary)
    })
  }

  #requireNewest(): void {
    if (this.#parts.isOutdated()) throw new OutdatedError()
  }

  #openOrReplace(id: ProjectId, use: UseLock): ReturnType<ProjectCatalogue['open']> {
    return this.#open(id, use).catch(async (error: unknown) => {
      const { dropUnopened } = await import('./drop-damaged.ts')
      if (!(await dropUnopened(this.#parts, id, error, use))) throw error
      return this.#open(id, use)
    })
  }

  async #open(id: ProjectId, use: UseLock): Promise<{ store: ProjectStore; report: OpeningReport }> {
    const known = await this.#summary(id)
    if (!known) throw new ProjectMissingError(`There is no project ${id} in this browser`)
    const database = new ProjectDatabase(id)
    try {
      const sentinel = this.#parts.sentinels.read(id)
      const lostTabs = await this.#beginOpening(id)
      if (lostTabs.brokenOff > 1)
        await (await import('./crash-loop.ts')).mindCrashes(this.#parts, this.#openings, id, use, lostTabs.brokenOff)
      const wasUnsound = this.lastCheck(id)?.isSound === false
      const atFirst = await openHomes(this.#parts, id, database, use)
      const erasing = await this.#eraseWhatWaits(id, database, atFirst.second, use)
      // Broken off, it may have left the database empty.
      const { second, recovered } =
        erasing.erasureWaits === 'failed' ? await openHomes(this.#parts, id, database, use) : atFirst
      const { device, commits } = await this.#journal(id, database)
      await this.#note({ ...known, openedAt: this.#parts.now() })
      const store = this.#store(id, database, second, device, use)
      const homes = { project: id, database, home: second.home, hashText: this.#parts.hashText }
      const losses = await this.#losses(homes, recovered, (sentinel?.commits ?? 0) - commits)
      const report = {
        ...losses,
        copiedCommits: recovered.copied,
        secondHomeMissing: second.reason,
        mended: recovered.mended,
        wasUnsound,
        secondHomeRefilled: recovered.refilled,
        endedUncleanly: lostTabs.some,
        newer: null,
        ...erasing,
      }
      return { store, report }
    } catch (error) {
      this.#openings.end(id)
      database.close()
      throw error
    }
  }

  async #losses(homes: TextHomes, { restored, mended }: Recovered, short: number): Promise<Losses> {
    if (restored === 0 && !mended && short <= 0) return { restoredCommits: 0, lostCommits: 0, lostTexts: 0 }
    const { lossesOf } = await import('./losses.ts')
    return lossesOf(homes, restored, short, this.#parts.errors)
  }

  /** Where the journal stands, which is begun where there is none. */
  async #journal(id: ProjectId, database: ProjectDatabase): Promise<JournalMeta> {
    const { sentinels, newId } = this.#parts
    if (!(await database.journal())) {
      await beginJournal(database, asId<DeviceId>(newId()), (sentinels.read(id)?.epoch ?? 0) + 1)
    }
    const journal = (await database.journal()) as JournalMeta
    const { epoch, sequence, commits } = journal
    sentinels.write(id, { epoch, sequence, commits })
    return journal
  }

  #store(
    project: ProjectId,
    database: ProjectDatabase,
    second: SecondHomeOrReason,
    device: DeviceId,
    use: UseLock,
  ): ProjectStore {
    const { sentinels, onFirstEdit, errors, tab, hashText } = this.#parts
    return new DexieProjectStore({
      project,
      device,
      tab,
      database,
      second,
      regain: async () => (await import('./regain-home.ts')).regainHome(this.#parts, project, database),
      file: journalFile(device, tab),
      sentinels,
      hashText,
      onFirstEdit,
      noteError: errors.note,
      onOpened: () => {
        this.#openings.arrive(project).catch(() => undefined)
      },
      onClose: () => {
        this.#openings.end(project)
        return use.release()
      },
    })
  }

  /** A commit of an unknown format may be a damaged one: that is decided once mending was tried. */
  #isOfNewerProgram(id: ProjectId, error: unknown): boolean {
    if (!(error instanceof Error)) return false
    return error.name === 'VersionError' || (error.name === 'NewerFormatError' && this.lastCheck(id)?.isSound === false)
  }

  /** A project of a newer program is shown, and left as it is. */
  async #show(project: ProjectId, use: UseLock): Promise<{ store: ProjectStore; report: OpeningReport }> {
    const { tab, errors, hashText } = this.#parts
    const [{ openNewerProject }, fitsRow] = await Promise.all([import('./newer-project.ts'), this.#parts.fitsRow()])
    return openNewerProject({ project, tab, fitsRow, hashText, noteError: errors.note, onClose: () => use.release() })
  }

  /** Before anything is written: what was left is kept, and it is noted that a tab has the project. @returns the tabs that were lost */
  async #beginOpening(id: ProjectId): Promise<LostTabs> {
    const lostTabs = await this.#openings.lostTabs(id)
    if (lostTabs.some || (await this.#hasLostDatabase(id))) await this.#keepAsItWas(id)
    await this.#openings.begin(id)
    return lostTabs
  }

  /** Whether there is a project but no database of it, and not because something is being erased. */
  async #hasLostDatabase(id: ProjectId): Promise<boolean> {
    return !this.#parts.marks.isErasing(id) && !(await hasDatabase(id))
  }

  /** Nobody else may have the project open meanwhile: nobody can open it now, and whoever has keeps what waits waiting. */
  async #eraseWhatWaits(
    id: ProjectId,
    database: ProjectDatabase,
    { home }: SecondHomeOrReason,
    use: UseLock,
  ): Promise<Pick<OpeningReport, 'erased' | 'erasureWaits'>> {
    if (!(await database.meta.get('erasing'))) return { erased: null, erasureWaits: null }
    if (!home) return { erased: null, erasureWaits: 'home' }
    const erase = async () => {
      await home.release(id)
      database.close({ disableAutoOpen: false })
      try {
        this.#parts.marks.noteErasing(id, true)
        const erased = await this.#parts.erase(id, this.#parts.now())
        this.#parts.marks.noteErasing(id, false)
        return { erased, erasureWaits: null }
      } catch (error) {
        this.#parts.errors.note('erase', error)
        return { erased: null, erasureWaits: 'failed' as const }
      }
    }
    const done = await use.alone(erase)
    await openDatabase(database)
    return done ?? { erased: null, erasureWaits: 'tabs' }
  }

  /** Where there is no room for it, the project opens all the same. */
  async #keepAsItWas(id: ProjectId): Promise<void> {
    const name = this.#parts.now().replaceAll(':', '-')
    const kept = this.#parts.second.home?.keepJournals(id, name)
    await kept?.catch((error: unknown) => this.#parts.errors.note('secondHome', error))
  }

  /** Where the list cannot be written, the other home and the names of databases still tell of the project. */
  async #note(summary: ProjectSummary): Promise<void> {
    await this.#registry.projects.put(summary).catch((error: unknown) => this.#parts.errors.note('write', error))
    // The summary in the other home only serves to find the project again; the project opens without it.
    await this.#parts.second.home
      ?.writeDocument(summary.id, summaryName, JSON.stringify(summary))
      .catch(() => undefined)
  }

  async #summary(id: ProjectId): Promise<ProjectSummary | undefined> {
    const known = (await this.#listed(id)) ?? (await this.list()).projects.find((summary) => summary.id === id)
    return known ?? ((await hasDatabase(id)) ? unnamed(id, this.#parts.now()) : undefined)
  }

  /** What the list says; nothing where it cannot be read. */
  #listed(id: ProjectId): Promise<ProjectSummary | undefined> {
    return this.#registry.projects.get(id).catch(() => undefined)
  }

  async #exists(id: ProjectId): Promise<boolean> {
    return (await this.#summary(id)) !== undefined
  }

  async #summariesAbroad(): Promise<ProjectSummary[]> {
    const { home } = this.#parts.second
    if (!home) return []
    try {
      const projects = await home.projects()
      const found = await Promise.all(projects.map((project) => this.#summaryAbroad(home, project)))
      return found.filter((summary) => summary !== null)
    } catch {
      // Without the other home the list is what IndexedDB knows.
      return []
    }
  }

  /** A project whose summary is missing or damaged is still one that can be opened. */
  async #summaryAbroad(home: SecondHome, id: ProjectId): Promise<ProjectSummary | null> {
    const text = await home.readDocument(id, summaryName)
    if (text !== null) return JSON.parse(text) as ProjectSummary
    const tails = await home.tails(id)
    return tails.length === 0 ? null : unnamed(id, this.#parts.now())
  }
}
