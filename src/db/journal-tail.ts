/** Follows the journal: told of every commit of any tab, it reads what came, in bounded turns. */
import { Dexie } from 'dexie'
import type { StoredCommit } from '#domain/commit.ts'
import type { ProjectDatabase } from './project-database.ts'
import { upcastStored } from './upcast.ts'

/** A turn holds at most this many changes, unless one commit alone has more. */
const changesPerTurn = 500
/** Heads looked at to fill a turn. */
const headsPerTurn = 200

type Take = (commits: readonly StoredCommit[], more: boolean) => void

export class JournalFollower {
  readonly #database: ProjectDatabase
  readonly #take: Take
  readonly #told: (parts: object) => void
  #last: number
  #stopped = false
  #again = false
  #running = false

  constructor(database: ProjectDatabase, sequence: number, take: Take) {
    this.#database = database
    this.#last = sequence
    this.#take = take
    // Not a live query, which would read twice what each commit of each tab changed.
    const commits = `idb://${database.name}/${database.commits.name}/`
    this.#told = (parts) => {
      if (Object.keys(parts).some((part) => part.startsWith(commits))) this.wake()
    }
    Dexie.on.storagemutated.subscribe(this.#told)
    this.wake()
  }

  /** Reads what came since, now or right after the reading that is under way. */
  wake(): void {
    this.#again = true
    if (this.#running || this.#stopped) return
    this.#running = true
    this.#readAll()
      // A failed reading is tried again at the next wake; writes report what is wrong with the storage.
      .catch(() => undefined)
      .finally(() => {
        this.#running = false
        if (this.#again) this.wake()
      })
  }

  stop(): void {
    this.#stopped = true
    Dexie.on.storagemutated.unsubscribe(this.#told)
  }

  async #readAll(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false
      let more = true
      while (more && !this.#stopped) {
        const turn = await this.#readTurn()
        more = turn.more
        const last = turn.commits.at(-1)
        if (!last || this.#stopped) continue
        this.#last = last.sequence
        this.#take(turn.commits, more)
      }
    }
  }

  #readTurn(): Promise<{ commits: StoredCommit[]; more: boolean }> {
    const { heads, commits } = this.#database
    return this.#database.transaction('r', heads, commits, async () => {
      const waiting = await heads.where('sequence').above(this.#last).limit(headsPerTurn).toArray()
      let taken = 0
      let changes = 0
      for (const head of waiting) {
        changes += head.changes
        if (taken > 0 && changes > changesPerTurn) break
        taken += 1
      }
      const last = waiting[taken - 1]
      if (!last) return { commits: [], more: false }
      const found = await commits.where('sequence').between(this.#last, last.sequence, false, true).toArray()
      return { commits: found.map(upcastStored), more: taken < waiting.length || waiting.length === headsPerTurn }
    })
  }
}
