/**
 * Which tabs have which projects open, so that an end without a goodbye is seen at the next start (H5). That a tab opened a project is on
 * disk before the tab writes into it. A page that goes can only write to localStorage: its goodbye stands there until the registry has it.
 */
import type { ProjectId, TabId } from '#domain/ids.ts'
import type { Locks } from './locks.ts'
import type { ProjectMarks } from './project-marks.ts'
import type { RegistryDatabase } from './registry-database.ts'
import { isTabAlive } from './tab-identity.ts'

interface OpeningParts {
  readonly marks: ProjectMarks
  readonly locks: Locks
  readonly tab: TabId
  /** Calls what it is given when the page goes: the last moment to note that it went on purpose. */
  readonly whenLeaving: (work: () => void) => void
}

/** Never rejects: where the registry does not work, an end is not seen, and that is all. */
export class Openings {
  readonly #registry: RegistryDatabase
  readonly #parts: OpeningParts
  readonly #own = new Set<ProjectId>()

  constructor(registry: RegistryDatabase, parts: OpeningParts) {
    this.#registry = registry
    this.#parts = parts
    parts.whenLeaving(() => {
      for (const project of this.#own) this.end(project)
    })
  }

  /** Notes that this tab has a project open; on disk when it resolves. */
  async begin(project: ProjectId): Promise<void> {
    const { marks, tab } = this.#parts
    this.#own.add(project)
    marks.dropGoodbye(project, tab)
    await this.#registry.openings.put({ project, tab }).catch(() => undefined)
  }

  /** Notes that this tab closed it; at once, though the registry may hear of it later. */
  end(project: ProjectId): void {
    const { marks, tab } = this.#parts
    this.#own.delete(project)
    marks.sayGoodbye(project, tab)
    this.#forget(project, tab).catch(() => undefined)
  }

  /** Whether a tab that had the project open is gone without a goodbye. That is said once. Ask before `begin`. */
  async hasLostTab(project: ProjectId): Promise<boolean> {
    const { marks, locks, tab } = this.#parts
    let lost = false
    for (const opening of await this.#noted(project)) {
      // A tab that was loaded again has its old id.
      if (opening.tab !== tab && (await isTabAlive(locks, opening.tab))) continue
      if (!marks.saidGoodbye(project, opening.tab)) lost = true
      await this.#forget(project, opening.tab).catch(() => undefined)
    }
    return lost
  }

  /** Forgets all about a project that is removed. */
  async remove(project: ProjectId): Promise<void> {
    for (const { tab } of await this.#noted(project)) await this.#forget(project, tab).catch(() => undefined)
  }

  #noted(project: ProjectId): PromiseLike<readonly { readonly tab: TabId }[]> {
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
