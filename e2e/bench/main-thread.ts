/**
 * Measures the page's main thread by its own processor time, which other work on the computer hardly changes: what a piece
 * of work costs, and its longest uninterrupted stretch. Waiting for the disk is not in it; wall time stands beside it.
 */
import type { CDPSession, Page } from '@playwright/test'

/** Milliseconds. */
export interface Cost {
  /** Processor time of the main thread. */
  readonly cpu: number
  readonly wall: number
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly tdur?: number
  readonly dur?: number
  readonly args?: { readonly name?: string }
}

export class MainThread {
  readonly #session: CDPSession

  private constructor(session: CDPSession) {
    this.#session = session
  }

  static async of(page: Page): Promise<MainThread> {
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    return new MainThread(session)
  }

  /** Runs `work` and says what the main thread did from its start to its end; what was running before counts too. */
  async cost(work: () => Promise<unknown>): Promise<Cost> {
    const before = await this.#taskMilliseconds()
    const start = performance.now()
    await work()
    const wall = performance.now() - start
    return { cpu: (await this.#taskMilliseconds()) - before, wall }
  }

  /** The same for work that begins with opening an address: from an empty page, for each page has a count of its own. */
  async costOfOpening(page: Page, work: () => Promise<unknown>): Promise<Cost> {
    await page.goto('about:blank')
    const start = performance.now()
    await work()
    const wall = performance.now() - start
    return { cpu: await this.#taskMilliseconds(), wall }
  }

  /** The processor time of the longest tasks while `work` ran, in milliseconds, longest first. */
  async longestTasks(work: () => Promise<unknown>, count = 5): Promise<readonly number[]> {
    await this.#session.send('Tracing.start', { transferMode: 'ReportEvents', categories: '-*,toplevel,__metadata' })
    const events: TraceEvent[] = []
    const take = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]))
    this.#session.on('Tracing.dataCollected', take)
    try {
      await work()
    } finally {
      const done = new Promise((resolve) => this.#session.once('Tracing.tracingComplete', resolve))
      await this.#session.send('Tracing.end')
      await done
      this.#session.off('Tracing.dataCollected', take)
    }
    return longestOf(events).slice(0, count)
  }

  async #taskMilliseconds(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
}

/** Of all page threads in the trace the one that worked most: other pages and the browser's own are idle meanwhile. */
function longestOf(events: readonly TraceEvent[]): number[] {
  const threads = new Map<string, number[]>()
  for (const { name, pid, tid, args } of events)
    if (name === 'thread_name' && args?.name === 'CrRendererMain') threads.set(`${pid}/${tid}`, [])
  for (const { name, pid, tid, tdur } of events)
    if (tdur !== undefined && name.endsWith('RunTask')) threads.get(`${pid}/${tid}`)?.push(tdur / 1000)
  const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0)
  const [busiest = []] = [...threads.values()].toSorted((one, other) => sum(other) - sum(one))
  return busiest.toSorted((one, other) => other - one)
}
