/** A worker that is begun anew when it breaks down, or no longer answers: a browser may end one without a word. */
import { wrap, type Remote } from 'comlink'

/** What every such worker serves beside its own calls. */
export interface Answering {
  /** Answers when the worker comes to it. */
  alive(): void
}

interface Running<Calls> {
  readonly remote: Remote<Calls>
  /** The same worker, asked whether it lives. */
  readonly pulse: Remote<Answering>
  /** Rejects when this worker is given up. */
  readonly ended: Promise<never>
  readonly end: (reason: string) => void
  /** Whether it has answered since it was last asked. */
  answered: boolean
}

/** A worker that owes an answer is asked so often whether it lives, in milliseconds; one that does not answer in that time is given up. */
export const PATIENCE = 30_000

export class LastingWorker<Calls extends Answering> {
  readonly #start: () => Worker
  #running: Running<Calls> | null = null
  /** Calls that wait for their answer. */
  #waiting = 0
  #watch: ReturnType<typeof setInterval> | undefined

  /** `start` is called for the first call, and for the next one after a worker was given up. */
  constructor(start: () => Worker) {
    this.#start = start
  }

  /** Rejects as the call does, and when the worker cannot start or is given up; the work may have been done all the same. */
  async call<Result>(work: (remote: Remote<Calls>) => Promise<Result>): Promise<Result> {
    this.#running ??= this.#begin()
    const { remote, ended } = this.#running
    this.#waiting += 1
    this.#watch ??= setInterval(() => this.#look(), PATIENCE)
    try {
      return await Promise.race([work(remote), ended])
    } finally {
      this.#waiting -= 1
      if (this.#waiting === 0) {
        clearInterval(this.#watch)
        this.#watch = undefined
      }
    }
  }

  #begin(): Running<Calls> {
    const worker = this.#start()
    let giveUp: (error: Error) => void = () => undefined
    const ended = new Promise<never>((_resolve, reject) => (giveUp = reject))
    ended.catch(() => undefined)
    const running: Running<Calls> = {
      remote: wrap<Calls>(worker),
      pulse: wrap<Answering>(worker),
      ended,
      answered: true,
      end: (reason) => {
        if (this.#running === running) this.#running = null
        worker.terminate()
        giveUp(new Error(reason))
      },
    }
    worker.addEventListener('error', ({ message }) => running.end(message || 'The worker failed'))
    worker.addEventListener('messageerror', () => running.end('A message could not be read'))
    return running
  }

  #look(): void {
    const running = this.#running
    if (!running) return
    if (!running.answered) return running.end('The worker does not answer')
    running.answered = false
    const answer = async () => {
      await running.pulse.alive()
      running.answered = true
    }
    answer().catch(() => undefined)
  }
}
