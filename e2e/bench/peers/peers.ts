/** Lets a benchmark have an engine built, asked and loaded again in the page; see `search-peers.bench.ts`. */
import { randomFrom } from '../../support/random.ts'
import { articleText, languages, pick } from '../made-up.ts'
import { engines, type EngineName, type SearchEngine } from './search-engines.ts'

export interface PeersPage {
  /** Texts from nothing but a number. */
  readonly makeTexts: (count: number) => void
  /** Milliseconds that building took. */
  readonly build: (name: EngineName) => number
  /** Milliseconds for each question, and how many texts were found in all. */
  readonly ask: (
    questions: readonly (readonly string[])[],
    prefix: boolean,
  ) => { readonly each: number; readonly found: number }
  /** Milliseconds and bytes of keeping and loading again; `null` where there is nothing to keep. */
  readonly keep: () => { readonly milliseconds: number; readonly megabytes: number } | null
  /** Megabytes of arrays beside the heap. */
  readonly beside: () => number
  readonly drop: () => void
}

let texts: readonly string[] = []
let engine: SearchEngine | null = null

const page: PeersPage = {
  makeTexts: (count) => {
    const random = randomFrom(3)
    texts = Array.from({ length: count }, () => articleText(random, pick(random, languages), 4))
  },
  build: (name) => {
    const start = performance.now()
    engine = engines[name]()
    engine.add(texts)
    return performance.now() - start
  },
  ask: (questions, prefix) => {
    const start = performance.now()
    let found = 0
    for (const words of questions) found += engine?.count(words, prefix) ?? 0
    return { each: (performance.now() - start) / questions.length, found }
  },
  keep: () => {
    const start = performance.now()
    const kept = engine?.kept?.()
    if (!kept) return null
    kept.load()
    return { milliseconds: performance.now() - start, megabytes: kept.bytes / 1e6 }
  },
  beside: () => (engine?.beside() ?? 0) / 1e6,
  drop: () => {
    engine = null
  },
}

Object.assign(globalThis, { peers: page })
