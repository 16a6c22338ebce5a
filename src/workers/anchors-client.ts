/** The port `AnchorFinder` over one worker, started with the first question and ended when it has had none for a while. */
import { wrap, type Remote } from 'comlink'
import type { AnchorFinder } from '#domain/anchor-finder.ts'
import type { AnchorSessionApi } from './anchors.worker.ts'
import workerUrl from './anchors.worker.ts?worker&url'
import { scriptUrl } from './script-url.ts'

interface Running {
  readonly worker: Worker
  readonly session: Remote<AnchorSessionApi>
  readonly stopped: Promise<never>
}

/** Questions come in a row when an import brings revisions, and then for days not at all. In milliseconds. */
const IDLE = 10_000

/** Makes the finder. A worker that stops is started anew with the next question. */
export function createAnchorFinder(): AnchorFinder {
  let running: Running | null = null
  let idle = 0
  const end = () => {
    running?.worker.terminate()
    running = null
  }
  const start = (): Running => {
    const worker = new Worker(scriptUrl(workerUrl), { type: 'module', name: 'anchors' })
    const stopped = new Promise<never>((_, reject) => {
      const failed = () => {
        end()
        reject(new Error('The worker that finds passages again has stopped.'))
      }
      worker.addEventListener('error', failed, { once: true })
    })
    return { worker, session: wrap<AnchorSessionApi>(worker), stopped }
  }
  return {
    find: async (question) => {
      clearTimeout(idle)
      running ??= start()
      try {
        return await Promise.race([running.session.find(question), running.stopped])
      } finally {
        idle = window.setTimeout(end, IDLE)
      }
    },
  }
}
