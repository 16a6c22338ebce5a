/** That a tab uses a project, as a lock the tabs share. Whoever removes a project or erases from it holds it alone. */
import type { ProjectId } from '#domain/ids.ts'
import type { Locks, Release } from './locks.ts'

/** The project is open in another tab, which must be closed first. */
export class ProjectInUseError extends Error {
  override readonly name = 'ProjectInUseError'
}

export class UseLock {
  readonly #locks: Locks
  readonly #project: ProjectId
  #release: Release

  private constructor(locks: Locks, project: ProjectId, release: Release) {
    this.#locks = locks
    this.#project = project
    this.#release = release
  }

  /** Waits while another tab holds it alone: that one erases something, or removes the project, which is then not there. */
  static async take(locks: Locks, project: ProjectId): Promise<UseLock> {
    return new UseLock(locks, project, await locks.share(lockName(project)))
  }

  /**
   * Does work while no other tab uses the project; `null` when one does. Call it where no other tab can open the project. Rejects as the
   * work does.
   */
  async alone<Result>(work: () => Promise<Result>): Promise<Result | null> {
    await this.#release()
    const release = await takeAlone(this.#locks, this.#project)
    try {
      return release && (await work())
    } finally {
      await release?.()
      this.#release = await this.#locks.share(lockName(this.#project))
    }
  }

  release(): Promise<void> {
    return this.#release()
  }
}

/** Takes it for this tab alone; `null` while another tab uses the project. */
export function takeAlone(locks: Locks, project: ProjectId): Promise<Release | null> {
  return locks.take(lockName(project), 'exclusive')
}

/** How often it is asked whether another tab still uses a project. In milliseconds. */
const PATIENCE = 1000

/** Resolves when only one tab uses the project, and none comes back at once as a tab does that is loaded again. Rejects with the signal's reason. */
export async function whenUsedByOne(locks: Locks, project: ProjectId, signal: AbortSignal): Promise<void> {
  const isAlone = async () => (await locks.holders(lockName(project))) <= 1
  let wasAlone = false
  while (!(wasAlone && (await isAlone()))) {
    wasAlone = await isAlone()
    await new Promise((resolve) => setTimeout(resolve, PATIENCE))
    signal.throwIfAborted()
  }
}

/** Held while a project is opened, or its homes are compared. */
export function openingLock(project: ProjectId): string {
  return `variorum-opening-${project}`
}

function lockName(project: ProjectId): string {
  return `variorum-use-${project}`
}
