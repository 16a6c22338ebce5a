/**
 * The port `Searcher` over one worker for each project that is open. An expression that does not come to an end cannot be stopped in its
 * worker: then the worker is ended, and the next question starts another, which finds what was kept of the index.
 */
import { proxy, wrap, type Remote } from 'comlink'
import type { ProjectId } from '#domain/ids.ts'
import { SearchTooLong, type Search, type SearchAnswer, type Searcher } from '#domain/search/searcher.ts'
import { scriptUrl } from '../script-url.ts'
import type { Pulse, SearchSession } from './search-session.ts'
import workerUrl from './search.worker.ts?worker&url'

/** A question that has an expression in it must be heard of so often, in milliseconds. */
const PATIENCE = 5000

interface Running {
  readonly session: Remote<SearchSession>
  readonly opened: Promise<void>
  /** Rejects when the worker is ended. */
  readonly ended: Promise<never>
  readonly end: (reason: Error) => void
}

export function createSearcher(): Searcher {
  return { open: (project) => new WorkerSearch(project) }
}

class WorkerSearch implements Search {
  readonly #project: ProjectId
  #running: Running | null = null
  #read: SearchAnswer['read'] = { done: 0, total: 0 }
  readonly #followers = new Set<(read: SearchAnswer['read']) => void>()
  /** Whether what was asked last has an expression in it. */
  #isWatched = false

  constructor(project: ProjectId) {
    this.#project = project
  }

  ask: Search['ask'] = (request, sequence) => {
    this.#isWatched = request.typed.includes('/')
    return this.#call((session, pulse) => session.ask(request, sequence, pulse))
  }

  lines: Search['lines'] = (id, from) => this.#call((session, pulse) => session.lines(id, from, pulse))

  rows: Search['rows'] = (id, kind, from, most) =>
    this.#call((session, pulse) => session.rows(id, kind, from, most, pulse))

  sentences: Search['sentences'] = (places) => this.#call((session) => session.sentences(places))

  followReading(tell: (read: SearchAnswer['read']) => void): () => void {
    this.#followers.add(tell)
    tell(this.#read)
    return () => this.#followers.delete(tell)
  }

  close(): void {
    this.#running?.end(new Error('The search was closed.'))
  }

  async #call<Answer>(work: (session: Remote<SearchSession>, pulse: Pulse) => Promise<Answer>): Promise<Answer> {
    const running = (this.#running ??= this.#start())
    await Promise.race([running.opened, running.ended])
    let watch: ReturnType<typeof setTimeout> | undefined
    const wait = () => {
      clearTimeout(watch)
      if (this.#isWatched) watch = setTimeout(() => running.end(new SearchTooLong()), PATIENCE)
    }
    wait()
    try {
      return await Promise.race([work(running.session, proxy(wait)), running.ended])
    } finally {
      clearTimeout(watch)
    }
  }

  #start(): Running {
    const worker = new Worker(scriptUrl(workerUrl), { type: 'module', name: 'search' })
    let fail: (reason: Error) => void = () => undefined
    const ended = new Promise<never>((_resolve, reject) => (fail = reject))
    // Whoever asks something of it hears of it.
    ended.catch(() => undefined)
    const end = (reason: Error) => {
      if (this.#running?.end === end) this.#running = null
      worker.terminate()
      fail(reason)
    }
    worker.addEventListener('error', () => end(new Error('The worker that searches has stopped.')), { once: true })
    const session = wrap<SearchSession>(worker)
    const tell = (read: SearchAnswer['read']) => {
      this.#read = read
      for (const follower of this.#followers) follower(read)
    }
    const opened = session.open(this.#project, proxy(tell))
    opened.catch(() => end(new Error('The project cannot be searched.')))
    return { session, opened, ended, end }
  }
}
