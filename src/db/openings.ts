/**
 * Which tabs have which projects open, so that an end without a goodbye is seen at the next start (H5). That a tab opened a project is on
 * disk before the tab writes into it. A page that goes can only write to localStorage: its goodbye stands there until the registry has it.
 */
import type { ProjectId, TabId } from '#domain/ids.ts'
import type { Locks } from './locks.ts'
import type { ProjectMarks } from './project-marks.ts'
import type { Opening, RegistryDatabase } from './registry-database.ts'
import { isTabAlive } from './tab-identity.ts'

interface OpeningParts {
  readonly marks: ProjectMarks
  readonly locks: Locks
  readonly tab: TabId
  /** Calls what it is given when the page goes: the last moment to note that it went on purpose. */
  readonly whenLeaving: (work: () => void) => void
}

export interface LostTabs {
  readonly some: boolean
  /** How many openings and readings in a row ended with their tab. */
  readonly brokenOff: number
}

/** Never rejects: where the registry does not work, an end is not seen, and that is all. */
export class Openings {
  readonly #registry: RegistryDatabase
  readonly #parts: OpeningParts
  readonly #own = new Set<ProjectId>()
  /** Openings and readings in a row that ended with their tab, before this tab's. */
  readonly #brokenOff = new Map<ProjectId, number>()

  constructor(registry: RegistryDatabase, parts: OpeningParts) {
    this.#registry = registry
    this.#parts = parts
    parts.whenLeaving(() => {
      for (const project of this.#own) this.end(project)
    })
  }

  /** Notes that this tab opens a project; on disk when it resolves. */
  async begin(project: ProjectId): Promise<void> {
    this.#own.add(project)
    this.#parts.marks.dropGoodbye(project, this.#parts.tab)
    await this.#put(project, this.#count(project) + 1)
  }

  /** Begins to count anew: what ended the tabs was replaced. The opening under way counts. */
  async countAnew(project: ProjectId): Promise<void> {
    this.#brokenOff.delete(project)
    await this.#put(project, 1)
  }

  /** Notes that this tab got there. What was counted before stays so until the project was read whole. */
  async arrive(project: ProjectId): Promise<void> {
    await this.#put(project, this.#count(project))
  }

  /** Does work that reads an open project whole. A tab that ends meanwhile counts as an opening that never got there. */
  async whileReading<Result>(project: ProjectId, work: () => Promise<Result>): Promise<Result> {
    await this.#put(project, this.#count(project) + 1)
    try {
      const result = await work()
      this.#brokenOff.delete(project)
      return result
    } finally {
      await this.#put(project, this.#count(project))
    }
  }

  /** Notes that this tab closed it; at once, though the registry may hear of it later. */
  end(project: ProjectId): void {
    const { marks, tab } = this.#parts
    this.#own.delete(project)
    marks.sayGoodbye(project, tab)
    this.#forget(project, tab).catch(() => undefined)
  }

  /** Tabs that had the project open and are gone without a goodbye. They are told of once. Ask before `begin`. */
  async lostTabs(project: ProjectId): Promise<LostTabs> {
    const { marks, locks, tab } = this.#parts
    const lost: Opening[] = []
    for (const opening of await this.#noted(project)) {
      // A tab that was loaded again has its old id.
      if (opening.tab !== tab && (await isTabAlive(locks, opening.tab))) continue
      if (!marks.saidGoodbye(project, opening.tab)) lost.push(opening)
      await this.#forget(project, opening.tab).catch(() => undefined)
    }
    const brokenOff = Math.max(this.#count(project), ...lost.map((opening) => opening.brokenOff ?? 0))
    this.#brokenOff.set(project, brokenOff)
    return { some: lost.length > 0, brokenOff }
  }

  /** Forgets all about a project that is removed. */
  async remove(project: ProjectId): Promise<void> {
    for (const { tab } of await this.#noted(project)) await this.#forget(project, tab).catch(() => undefined)
  }

  #count(project: ProjectId): number {
    return this.#brokenOff.get(project) ?? 0
  }

  /** Not of a project that was closed meanwhile. */
  async #put(project: ProjectId, brokenOff: number): Promise<void> {
    if (!this.#own.has(project)) return
    const { tab } = this.#parts
    await this.#registry.openings.put({ project, tab, brokenOff }).catch(() => undefined)
  }

  #noted(project: ProjectId): PromiseLike<readonly Opening[]> {
    return this.#registry.openings
      .where({ project })
      .toArray()
      .catch(() => [])
  }

  /** Where it rejects the goodbye stays, and is enough. */
  async #forget(project: ProjectId, tab: TabId): Promise<void> {
    await this.#registry.openings.delete([project, tab])
    this.#parts.marks.dropGoodbye(project, tab)
  }
}
