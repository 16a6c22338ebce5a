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

  /** Rejects with `ProjectInUseError` while another tab holds it alone. */
  static async take(locks: Locks, project: ProjectId): Promise<UseLock> {
    return new UseLock(locks, project, await takeShared(locks, project))
  }

  /**
   * Does work while no other tab uses the project; `null` when one does. Call it where no other tab can open the project. Rejects as the
   * work does, and as `take` does where the project is being removed by then.
   */
  async alone<Result>(work: () => Promise<Result>): Promise<Result | null> {
    await this.#release()
    const release = await takeAlone(this.#locks, this.#project)
    try {
      return release && (await work())
    } finally {
      await release?.()
      this.#release = await takeShared(this.#locks, this.#project)
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

async function takeShared(locks: Locks, project: ProjectId): Promise<Release> {
  const release = await locks.take(lockName(project), 'shared')
  if (!release) throw new ProjectInUseError(`The project ${project} is being removed`)
  return release
}

function lockName(project: ProjectId): string {
  return `variorum-use-${project}`
}
