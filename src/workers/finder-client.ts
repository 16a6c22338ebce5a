/** The port `Finder` over one worker, started when something is first looked for and kept for what it has read. */
import { proxy, wrap, type Remote } from 'comlink'
import type { Finder } from '#domain/ports.ts'
import type { FinderHome, FinderSessionApi } from './finder.worker.ts'
import workerUrl from './finder.worker.ts?worker&url'
import { scriptUrl } from './script-url.ts'

interface Running {
  readonly session: Remote<FinderSessionApi>
  readonly stopped: Promise<never>
}

/** Makes the finder. A worker that stops is started anew with the next question. */
export function createFinder(): Finder {
  let running: Running | null = null
  const start = (): Running => {
    const worker = new Worker(scriptUrl(workerUrl), { type: 'module', name: 'finder' })
    const stopped = new Promise<never>((_, reject) => {
      worker.addEventListener(
        'error',
        () => {
          running = null
          worker.terminate()
          reject(new Error('The worker that looks for the same fact in other versions has stopped.'))
        },
        { once: true },
      )
    })
    return { session: wrap<FinderSessionApi>(worker), stopped }
  }
  const ask = <Answer>(question: (session: Remote<FinderSessionApi>) => Promise<Answer>): Promise<Answer> => {
    running ??= start()
    return Promise.race([question(running.session), running.stopped])
  }
  const textsOf = (home: FinderHome) => proxy({ text: home.text.bind(home) })
  return {
    find: async (home, sought, targets) => ask(async (session) => session.find(textsOf(home), sought, targets)),
    group: async (home, articles, progressed, signal) =>
      ask(async (session) =>
        session.group(
          textsOf(home),
          articles,
          proxy((done: number, total: number) => {
            if (!signal.aborted) progressed(done, total)
            return Promise.resolve(!signal.aborted)
          }),
        ),
      ),
    skeletons: async (home, target, into) => ask(async (session) => session.skeletons(textsOf(home), target, into)),
  }
}
