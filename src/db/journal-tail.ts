/** Follows the journal: one live query on where it stands, then plain reads of what came, in bounded turns. */
import { liveQuery } from 'dexie'
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
  #subscription: { unsubscribe(): void } | null = null
  #last: number
  #stopped = false
  #again = false
  #running = false

  constructor(database: ProjectDatabase, sequence: number, take: Take) {
    this.#database = database
    this.#last = sequence
    this.#take = take
    this.listen()
  }

  /** Starts the live query, again after the database was opened again. It only wakes the reader, which reads what is committed. */
  listen(): void {
    this.#subscription?.unsubscribe()
    this.#subscription = liveQuery(() => this.#database.journal()).subscribe({
      next: () => this.wake(),
      // The database was closed; whoever opens it again calls `listen`.
      error: () => undefined,
    })
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
    this.#subscription?.unsubscribe()
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
