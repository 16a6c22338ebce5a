/** The port `Publisher` over a worker: one for each state of a project, ended with it. */
import { proxy, wrap, type Remote } from 'comlink'
import type { PublishHome, Publisher, PublishingDesk } from '#domain/publication.ts'
import type { PublishingSessionApi } from './publish.worker.ts'
import workerUrl from './publish.worker.ts?worker&url'
import { scriptUrl } from './script-url.ts'
import { sendRows } from './send-rows.ts'

/** Makes the maker of published files. */
export function createPublisher(): Publisher {
  return { open: openDesk }
}

async function openDesk(
  { snapshot, store, sequence, originals }: PublishHome,
  signal: AbortSignal,
): Promise<PublishingDesk> {
  signal.throwIfAborted()
  const worker = new Worker(scriptUrl(workerUrl), { type: 'module', name: 'publishing' })
  const session = wrap<PublishingSessionApi>(worker)
  const ended = new AbortController()
  const end = (reason: string) => {
    worker.terminate()
    ended.abort(new Error(reason))
  }
  worker.addEventListener('error', () => end('The worker for published files has stopped.'), { once: true })
  const home = {
    readTexts: store.readTexts.bind(store),
    commits: store.commits.bind(store),
    original: originals.read.bind(originals),
  }
  const opened = async () => {
    await sendRows((table, rows) => session.rows(table, rows), snapshot)
    await session.open(proxy(home), sequence)
  }
  try {
    await unlessStopped(opened(), [signal, ended.signal])
  } catch (error) {
    end('No longer wanted.')
    throw error
  }
  return {
    preview: (choice, stop) => unlessStopped(session.preview(choice), [stop, ended.signal]),
    write: (choice, progressed, stop) => unlessStopped(write(session, choice, progressed, stop), [stop, ended.signal]),
    close: () => end('No longer wanted.'),
  }
}

/** The worker asks in between whether to go on, so that a file nobody wants does not hold up the next. */
function write(
  session: Remote<PublishingSessionApi>,
  ...[choice, progressed, signal]: Parameters<PublishingDesk['write']>
): Promise<Blob> {
  const goOn = (written: number) => {
    if (!signal.aborted) progressed(written)
    return !signal.aborted
  }
  return session.write(choice, proxy(goOn))
}

/** Rejects as soon as one of the signals says stop, whatever becomes of the work. */
function unlessStopped<Result>(work: Promise<Result>, signals: readonly AbortSignal[]): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(reasonOf(signals))
    const leave = () => {
      for (const signal of signals) signal.removeEventListener('abort', stop)
    }
    for (const signal of signals) signal.addEventListener('abort', stop)
    if (signals.some(({ aborted }) => aborted)) stop()
    work
      .then(resolve, reject)
      .finally(leave)
      .catch(() => undefined)
  })
}

function reasonOf(signals: readonly AbortSignal[]): Error {
  const reason: unknown = signals.find(({ aborted }) => aborted)?.reason
  return reason instanceof Error ? reason : new Error('No longer wanted.')
}
