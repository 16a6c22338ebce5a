/** Named locks across the tabs of this browser, behind an interface so that tests can run without a browser. */

/** Lets a lock go; does nothing the second time. */
export type Release = () => Promise<void>

export interface Locks {
  /** Runs a task when nobody else holds the lock; the lock is held until the task settles. */
  hold<Result>(name: string, task: () => Promise<Result>): Promise<Result>
  /**
   * Takes the lock if it is free now (`shared`: if nobody holds it alone); `null` when it is not. The result lets it go, and
   * resolves when it is free for others. */
  take(name: string, mode: 'exclusive' | 'shared'): Promise<Release | null>
  /** Takes the lock together with others as soon as nobody holds it alone. The result lets it go, as that of `take` does. */
  share(name: string): Promise<Release>
  /** How many have the lock now. */
  holders(name: string): Promise<number>
}

/** Web Locks. Where the browser has none, tabs cannot be told apart and the locks hold within this tab only. */
export function browserLocks(): Locks {
  const manager: LockManager | undefined = globalThis.navigator?.locks
  return manager ? new WebLocks(manager) : new MemoryLocks()
}

class WebLocks implements Locks {
  readonly #manager: LockManager

  constructor(manager: LockManager) {
    this.#manager = manager
  }

  async hold<Result>(name: string, task: () => Promise<Result>): Promise<Result> {
    return this.#manager.request(name, task)
  }

  take(name: string, mode: 'exclusive' | 'shared'): Promise<Release | null> {
    return this.#request(name, { mode, ifAvailable: true })
  }

  async share(name: string): Promise<Release> {
    // Without `ifAvailable` there is always a lock in the end.
    return (await this.#request(name, { mode: 'shared' })) ?? (() => Promise.resolve())
  }

  #request(name: string, options: LockOptions): Promise<Release | null> {
    return new Promise((resolve, reject) => {
      const request: Promise<void> = this.#manager.request(name, options, (lock) => {
        if (!lock) return resolve(null)
        return new Promise<void>((letGo) =>
          resolve(() => {
            letGo()
            return request
          }),
        )
      })
      request.catch(reject)
    })
  }

  async holders(name: string): Promise<number> {
    const { held = [] } = await this.#manager.query()
    return held.filter((lock) => lock.name === name).length
  }
}

/** Locks within one page. */
export class MemoryLocks implements Locks {
  readonly #held = new Map<string, { mode: 'exclusive' | 'shared'; count: number }>()
  /** Names of locks under which a task runs. */
  readonly #running = new Set<string>()
  readonly #queues = new Map<string, Promise<unknown>>()
  readonly #waiting = new Map<string, (() => void)[]>()

  hold<Result>(name: string, task: () => Promise<Result>): Promise<Result> {
    const run = (this.#queues.get(name) ?? Promise.resolve()).then(async () => {
      this.#running.add(name)
      try {
        return await task()
      } finally {
        this.#running.delete(name)
      }
    })
    this.#queues.set(
      name,
      run.catch(() => undefined),
    )
    return run
  }

  async take(name: string, mode: 'exclusive' | 'shared'): Promise<Release | null> {
    const held = this.#held.get(name)
    if (held && (mode === 'exclusive' || held.mode === 'exclusive')) return null
    this.#held.set(name, { mode, count: (held?.count ?? 0) + 1 })
    let released = false
    return async () => {
      if (released) return
      released = true
      const now = this.#held.get(name)
      if (now && now.count > 1) this.#held.set(name, { mode: now.mode, count: now.count - 1 })
      else this.#held.delete(name)
      const waiting = this.#waiting.get(name) ?? []
      this.#waiting.delete(name)
      for (const look of waiting) look()
    }
  }

  async share(name: string): Promise<Release> {
    for (;;) {
      const release = await this.take(name, 'shared')
      if (release) return release
      await new Promise<void>((look) => this.#waiting.set(name, [...(this.#waiting.get(name) ?? []), look]))
    }
  }

  async holders(name: string): Promise<number> {
    return (this.#held.get(name)?.count ?? 0) + (this.#running.has(name) ? 1 : 0)
  }
}
