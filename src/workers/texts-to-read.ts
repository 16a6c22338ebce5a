/** Fetches the texts to read, many at once, and deals them out: those that came together lie together, so each pack is read once. */
import type { TextHash } from '#domain/ids.ts'
import type { StoredText } from '#domain/ports.ts'
import type { TextToRead } from './article-reader.ts'
import { ReadingTurns, type FetchedText } from './reading-turns.ts'

/** Texts fetched at once: some megabytes. */
const PER_FETCH = 800

export class TextsToRead {
  readonly #fetch: (hashes: readonly TextHash[]) => Promise<readonly StoredText[]>
  readonly #all: readonly TextToRead[]
  readonly #turns = new ReadingTurns()
  #fetched = 0
  /** The texts that are on their way; `null` when none are left to fetch. */
  #coming: Promise<readonly FetchedText[]> | null

  /** Begins to fetch. */
  constructor(all: readonly TextToRead[], fetch: (hashes: readonly TextHash[]) => Promise<readonly StoredText[]>) {
    this.#all = all
    this.#fetch = fetch
    this.#coming = this.#more()
  }

  /** The next texts for a reader, of one language; `null` when none are left. Rejects when they cannot be fetched. */
  async next(reader: number): Promise<readonly FetchedText[] | null> {
    for (;;) {
      const turn = this.#turns.next(reader)
      if (turn !== null) return turn
      // Rather its own languages among the next ones than those of others, as long as not too many wait.
      if (this.#coming === null || this.#turns.size > PER_FETCH) return this.#turns.help(reader)
      await this.#take(this.#coming)
    }
  }

  /** Takes in what came, once, whoever waits for it. */
  async #take(coming: Promise<readonly FetchedText[]>): Promise<void> {
    const texts = await coming
    if (this.#coming !== coming) return
    this.#turns.add(texts)
    this.#coming = this.#more()
  }

  #more(): Promise<readonly FetchedText[]> | null {
    const some = this.#all.slice(this.#fetched, this.#fetched + PER_FETCH)
    if (some.length === 0) return null
    this.#fetched += some.length
    const texts = this.#fetch([...new Set(some.map(({ textHash }) => textHash))]).then((stored) => {
      const byHash = new Map(stored.map(({ hash, text }) => [hash, text]))
      return some.map((of) => ({ of, text: byHash.get(of.textHash) ?? null }))
    })
    // Whoever asks for them hears of a failure.
    texts.catch(() => undefined)
    return texts
  }
}
