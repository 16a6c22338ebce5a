/** What all processes of the browser did together: pages, workers, storage, network. */
import { existsSync, readFileSync } from 'node:fs'
import type { Browser, CDPSession } from '@playwright/test'

/** Of processor time in a second: what a browser does for nobody. */
const idleMilliseconds = 60

export class BrowserProcesses {
  readonly #session: CDPSession

  private constructor(session: CDPSession) {
    this.#session = session
  }

  static async of(browser: Browser): Promise<BrowserProcesses> {
    return new BrowserProcesses(await browser.newBrowserCDPSession())
  }

  /** Processor time of `work` in milliseconds. What a process did that ended meanwhile is not in it. */
  async cpu(work: () => Promise<unknown>): Promise<number> {
    const before = await this.#times()
    await work()
    let sum = 0
    for (const [id, seconds] of await this.#times()) sum += seconds - (before.get(id) ?? 0)
    return 1000 * sum
  }

  /** Waits until the browser has nothing to do: work begun before is not measured with what comes next. */
  async untilIdle(): Promise<void> {
    const aSecond = () => new Promise<void>((resolve) => setTimeout(resolve, 1000))
    while ((await this.cpu(aSecond)) > idleMilliseconds);
  }

  /** The most memory the largest page process has ever held, in MB; `null` where the system does not tell (only Linux does). */
  async peakOfPage(): Promise<number | null> {
    const { processInfo } = await this.#session.send('SystemInfo.getProcessInfo')
    const peaks = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakOf(id))
    const known = peaks.filter((peak) => peak !== null)
    return known.length === 0 ? null : Math.max(...known)
  }

  async #times(): Promise<ReadonlyMap<number, number>> {
    const { processInfo } = await this.#session.send('SystemInfo.getProcessInfo')
    return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime]))
  }
}

function peakOf(id: number): number | null {
  const status = `/proc/${id}/status`
  const found = existsSync(status) ? /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(status, 'utf8')) : null
  return found ? Number(found[1]) / 1024 : null
}
