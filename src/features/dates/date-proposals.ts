/** Looks for dates in the texts of articles, one after the other, without holding up the page. Keeps what it found. */
import type { DateBounds } from '#domain/date-bounds.ts'
import type { TextHash } from '#domain/ids.ts'
import { proposeDate } from './propose-date.ts'

export interface WantedProposal {
  readonly hash: TextHash
  readonly url: string | null
  readonly language: string
}

/** How long a turn may take before the page gets its own, in milliseconds. */
const turn = 6
/** Views are told at most this often, in milliseconds. */
const between = 250

export class DateProposals {
  readonly #text: (hash: TextHash) => Promise<string | null>
  readonly #found = new Map<string, DateBounds | null>()
  readonly #listeners = new Set<() => void>()
  #queue: readonly WantedProposal[] = []
  #isRunning = false
  #version = 0

  constructor(text: (hash: TextHash) => Promise<string | null>) {
    this.#text = text
  }

  /** The proposal; `null` when there is none, `undefined` while nobody has looked. */
  get(wanted: WantedProposal): DateBounds | null | undefined {
    return this.#found.get(keyOf(wanted))
  }

  readonly version = (): number => this.#version

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Looks for these next, in this order; an empty list stops. Settles when the queue it began with is done. */
  async want(wanted: readonly WantedProposal[]): Promise<void> {
    this.#queue = wanted.filter((each) => !this.#found.has(keyOf(each)))
    if (this.#isRunning || this.#queue.length === 0) return
    this.#isRunning = true
    try {
      await this.#work()
    } finally {
      this.#isRunning = false
      this.#tell()
    }
  }

  async #work(): Promise<void> {
    let turnBegan = performance.now()
    let told = turnBegan
    for (let next = this.#queue[0]; next; next = this.#queue[0]) {
      this.#queue = this.#queue.slice(1)
      const text = await this.#text(next.hash).catch(() => null)
      const { url, language } = next
      this.#found.set(keyOf(next), proposeDate({ url, text: text ?? '', language }))
      const now = performance.now()
      if (now - told > between) {
        this.#tell()
        told = now
      }
      if (now - turnBegan < turn) continue
      await new Promise((resolve) => setTimeout(resolve, 0))
      turnBegan = performance.now()
    }
  }

  #tell(): void {
    this.#version += 1
    for (const listener of this.#listeners) listener()
  }
}

function keyOf({ hash, url, language }: WantedProposal): string {
  return `${hash} ${language} ${url ?? ''}`
}
