/** A browser with a profile on disk, which can be killed, opened again, and looked into while it is closed. */
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { presentBrowser } from '../../src/build/find-browser.mjs'
import type { Driver } from './driver/driver.ts'

/** The two ways in which Chromium keeps IndexedDB. */
export const backEnds = ['LevelDB', 'SQLite'] as const
export type BackEnd = (typeof backEnds)[number]

/** A page with the storage driver, in a running browser. */
export interface RunningProfile {
  readonly context: BrowserContext
  readonly page: Page
}

export class Profile {
  readonly folder: string
  readonly backEnd: BackEnd
  readonly #address: string

  constructor(folder: string, backEnd: BackEnd, address: string) {
    this.folder = folder
    this.backEnd = backEnd
    this.#address = address
  }

  /** Starts the browser and opens the driver. `path` may name a screen of the app instead. */
  async start(path = '/driver/index.html'): Promise<RunningProfile> {
    // What a killed browser leaves would make the next one believe that it is still running.
    if (existsSync(this.folder)) {
      for (const name of readdirSync(this.folder)) {
        if (name.startsWith('Singleton')) rmSync(join(this.folder, name), { force: true })
      }
    }
    const executablePath = await presentBrowser()
    const context = await chromium.launchPersistentContext(this.folder, {
      ...(executablePath === null ? {} : { executablePath }),
      args: this.backEnd === 'SQLite' ? ['--enable-features=IdbSqliteBackingStore'] : [],
      serviceWorkers: 'block',
      baseURL: this.#address,
      locale: 'en-GB',
      timezoneId: 'UTC',
    })
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto(path)
    return { context, page }
  }

  /** The processes of the running browser. To ask takes longer than some of what they may be killed in. */
  processes(): readonly number[] {
    return runningProcesses()
      .filter(({ command }) => command.includes(`--user-data-dir=${this.folder}`))
      .map(({ id }) => id)
  }

  /** Ends every process of this profile at once, as a crash does: nothing is flushed, nothing is said. @returns how many */
  kill(processes = this.processes()): number {
    for (const id of processes) {
      try {
        process.kill(id, 'SIGKILL')
      } catch {
        // It went down with the one before.
      }
    }
    return processes.length
  }

  /** The same with all that they began: pages run in processes that do not name the profile. */
  processTree(): readonly number[] {
    const running = runningProcesses()
    const found = new Set(this.processes())
    for (let known = 0; known < found.size;) {
      known = found.size
      for (const { id, parent } of running) if (found.has(parent)) found.add(id)
    }
    return [...found]
  }

  /** Files of one home, by the newest first. The browser must not be running. */
  filesOf(home: 'IndexedDB' | 'OPFS'): readonly string[] {
    const roots = home === 'IndexedDB' ? ['IndexedDB', 'WebStorage'] : ['File System']
    return roots
      .flatMap((root) => filesUnder(join(this.folder, 'Default', root)))
      .toSorted((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs)
  }
}

function runningProcesses(): readonly { readonly id: number; readonly parent: number; readonly command: string }[] {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 1 << 26 })
  return processes.split('\n').map((line) => {
    const [id, parent, ...command] = line.trim().split(/\s+/)
    return { id: Number(id), parent: Number(parent), command: command.join(' ') }
  })
}

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesUnder(path)
    return entry.isFile() ? [path] : []
  })
}

/** Calls the driver in a page. */
export async function callDriver<Name extends keyof Driver>(
  page: Page,
  name: Name,
  ...given: Parameters<Driver[Name]>
): Promise<Awaited<ReturnType<Driver[Name]>>> {
  const answer: unknown = await page.evaluate(
    async ([called, args]) => {
      const driver = await window.driver
      return Reflect.apply(driver[called], driver, args) as Promise<unknown>
    },
    [name, given] as const,
  )
  // What the page answers is what the driver answers: both are built from one interface.
  return answer as Awaited<ReturnType<Driver[Name]>>
}
