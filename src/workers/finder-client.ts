/**
 * The port `Finder` over workers: one keeps the index and answers, started when something is first asked and kept; a few more read for
 * the index and end when it has all. So a question never waits for reading.
 */
import { proxy, wrap, type Remote } from 'comlink'
import type { Finder, FinderHome } from '#domain/ports.ts'
import type { ReadTexts, TextToRead } from './article-reader.ts'
import type { FinderSession, Of } from './finder-session.ts'
import workerUrl from './finder.worker.ts?worker&url'
import { handedOver } from './handed-over.ts'
import { PER_TURN } from './reading-turns.ts'
import { scriptUrl } from './script-url.ts'
import { TextsToRead } from './texts-to-read.ts'

/** More would leave nothing to the page. */
const MOST_READERS = 4

interface Running {
  readonly session: Remote<FinderSession>
  /** Rejects when the worker stops by itself. */
  readonly stopped: Promise<never>
  readonly end: () => void
}

/** Makes the finder. A worker that stops is started anew with the next question. */
export function startFinder(): Finder {
  let running: Running | null = null
  const ask = <Answer>(question: (session: Remote<FinderSession>) => Promise<Answer>): Promise<Answer> => {
    running ??= start('finder', () => (running = null))
    return Promise.race([question(running.session), running.stopped])
  }
  return {
    find: async (home, sought, targets) =>
      ask(async (session) => session.find(textsOf(home), named(home), sought, targets)),
    findElsewhere: async (home, sought, except) =>
      ask(async (session) => session.findElsewhere(textsOf(home), named(home), sought, except)),
    named: async (home) => ask(async (session) => session.named(named(home))),
    keepIndex: async (home, articles, progressed, signal) => {
      const of = named(home)
      const { total, toRead } = await ask(async (session) => session.follow(of, articles))
      let done = total - toRead.length
      progressed({ done, total })
      await readAll(home, toRead, signal, async (read, count) => {
        await ask(async (session) => session.take(of, handedOver(read)))
        done += count
        progressed({ done, total })
      })
    },
    group: async (home, articles, progressed, signal) =>
      ask(async (session) => session.group(textsOf(home), named(home), articles, whileWanted(signal, progressed))),
    skeletons: async (home, target, into) =>
      ask(async (session) => session.skeletons(textsOf(home), named(home), target, into)),
    facts: async (home, target, into) =>
      ask(async (session) => session.facts(textsOf(home), named(home), target, into)),
    whereElse: async (home, of, targets) =>
      ask(async (session) => session.whereElse(textsOf(home), named(home), of, targets)),
    differences: async (home, sought, told) => ask(async (session) => session.differences(named(home), sought, told)),
    collate: async (home, versions, rulings, progressed, signal) =>
      ask(async (session) =>
        session.collate(textsOf(home), named(home), versions, rulings, whileWanted(signal, progressed)),
      ),
    proposeClaims: async (home, versions, most) =>
      ask(async (session) => session.proposeClaims(textsOf(home), named(home), versions, most)),
  }
}

function start(name: string, ended: () => void): Running {
  const worker = new Worker(scriptUrl(workerUrl), { type: 'module', name })
  const end = () => {
    ended()
    worker.terminate()
  }
  const stopped = new Promise<never>((_, reject) => {
    worker.addEventListener(
      'error',
      () => {
        end()
        reject(new Error('The worker that looks for the same fact in other versions has stopped.'))
      },
      { once: true },
    )
  })
  // Whoever asks something of it hears of it.
  stopped.catch(() => undefined)
  return { session: wrap<FinderSession>(worker), stopped, end }
}

/** Reads texts in turns, in several workers at once, until all are read or `signal` stops it; gives `taken` each turn. */
async function readAll(
  home: FinderHome,
  toRead: readonly TextToRead[],
  signal: AbortSignal,
  taken: (read: ReadTexts, count: number) => Promise<void>,
): Promise<void> {
  const texts = new TextsToRead(toRead, (hashes) => home.readTexts(hashes))
  const work = async (_: unknown, number: number) => {
    const reader = start('reader', () => undefined)
    try {
      for (let turn = await texts.next(number); turn !== null && !signal.aborted; turn = await texts.next(number)) {
        const read = await Promise.race([reader.session.read(turn, home.names), reader.stopped])
        await taken(read, turn.length)
      }
    } finally {
      reader.end()
    }
  }
  const readers = Math.min(MOST_READERS, navigator.hardwareConcurrency, Math.ceil(toRead.length / PER_TURN))
  await Promise.all(Array.from({ length: readers }, work))
}

function named({ project, names }: FinderHome): Of {
  return { project, names }
}

/** Tells the worker, each time it says how far it is, whether to go on. */
function whileWanted<Told extends readonly unknown[]>(signal: AbortSignal, progressed: (...told: Told) => void) {
  return proxy((...told: Told) => {
    if (!signal.aborted) progressed(...told)
    return Promise.resolve(!signal.aborted)
  })
}

function textsOf(home: Pick<FinderHome, 'text'>) {
  return proxy({ text: home.text.bind(home) })
}
