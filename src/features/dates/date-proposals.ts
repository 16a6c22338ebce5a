/** Looks for dates in the texts of articles, one after the other, without holding up the page. Keeps what it found. */
import type { TextHash } from '#domain/ids.ts'
import type { MonthNames } from '#language/dates.ts'
import type { DateProposal } from '#domain/date-proposal.ts'
import { proposeDates } from '#language/date-proposals/propose-dates.ts'

export interface WantedProposal {
  readonly hash: TextHash
  readonly url: string | null
  readonly fileName: string | null
  readonly language: string
}

/** What the search needs from outside. */
export interface ProposalSources {
  readonly text: (hash: TextHash) => Promise<string | null>
  /** The months of a language beyond the own table. */
  readonly months: (language: string) => Promise<MonthNames>
  /** `YYYY-MM-DD`. */
  readonly today: () => string
}

/** What was found for one article, the strongest first, and which of them is shown. */
export interface FoundProposals {
  readonly all: readonly DateProposal[]
  readonly shown: number
}

/** How long a turn may take before the page gets its own, in milliseconds. */
const turn = 6
/** Views are told at most this often, in milliseconds. */
const between = 250

export class DateProposals {
  readonly #sources: ProposalSources
  readonly #found = new Map<string, FoundProposals>()
  readonly #listeners = new Set<() => void>()
  #queue: readonly WantedProposal[] = []
  #next = 0
  #isRunning = false
  #version = 0

  constructor(sources: ProposalSources) {
    this.#sources = sources
  }

  /** `undefined` while nobody has looked. */
  get(wanted: WantedProposal): FoundProposals | undefined {
    return this.#found.get(keyOf(wanted))
  }

  /** Shows the next proposal of an article, or with -1 the one before; at the ends it stays. */
  turn(wanted: WantedProposal, by: 1 | -1): void {
    const found = this.get(wanted)
    if (found?.all[found.shown + by] === undefined) return
    this.#found.set(keyOf(wanted), { all: found.all, shown: found.shown + by })
    this.#tell()
  }

  readonly version = (): number => this.#version

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Looks for these next, in this order; an empty list stops. Settles when the queue it began with is done. */
  async want(wanted: readonly WantedProposal[]): Promise<void> {
    this.#queue = wanted.filter((each) => !this.#found.has(keyOf(each)))
    this.#next = 0
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
    for (let next = this.#queue[this.#next]; next; next = this.#queue[this.#next]) {
      this.#next += 1
      await this.#look(next)
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

  /** Without its text or the months of its language, what the rest says is proposed. */
  async #look(wanted: WantedProposal): Promise<void> {
    const { hash, url, fileName, language } = wanted
    const [text, names] = await Promise.all([
      this.#sources.text(hash).catch(() => null),
      this.#sources.months(language).catch(() => undefined),
    ])
    const source = { url, fileName, language, text: text ?? '', today: this.#sources.today() }
    this.#found.set(keyOf(wanted), { all: proposeDates(names ? { ...source, names } : source), shown: 0 })
  }

  #tell(): void {
    this.#version += 1
    for (const listener of this.#listeners) listener()
  }
}

function keyOf({ hash, url, fileName, language }: WantedProposal): string {
  return [hash, language, url ?? '', fileName ?? ''].join('\n')
}
