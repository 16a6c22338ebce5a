/** What a browser may do to the storage under a page that runs. Each is brought about in the page itself, and ended again. */
import type { Page } from '@playwright/test'

/** `unharmed`: nobody notices. `oneHome`: saved in one place. `failed`: kept on the page, and said. */
export type Effect = 'unharmed' | 'oneHome' | 'failed'

export interface Fault {
  readonly name: string
  readonly effect: Effect
  /** Begins it, in a page that has the project open. */
  readonly begin: (page: Page, project: string) => Promise<void>
  /** Ends it; nothing where it ends by itself. */
  readonly end: (page: Page, project: string) => Promise<void>
}

const byItself = () => Promise.resolve()

/** Must be called before the page loads: keeps hold of its workers and databases. */
export async function exposeParts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const parts: Window['parts'] = {
      workers: [],
      databases: [],
      restore: () => undefined,
      replace: (owner, name, make) => {
        const real = Reflect.get(owner, name) as Method
        parts.restore = () => void Reflect.set(owner, name, real)
        Reflect.set(owner, name, make(real))
      },
    }
    window.parts = parts
    const RealWorker = Worker
    window.Worker = class extends RealWorker {
      constructor(script: string | URL, options?: WorkerOptions) {
        super(script, options)
        if (options?.name === 'opfs-home') parts.workers.push(this)
      }
    }
    const realOpen = indexedDB.open.bind(indexedDB)
    IDBFactory.prototype.open = (name, version) => {
      const request = version === undefined ? realOpen(name) : realOpen(name, version)
      request.addEventListener('success', () => parts.databases.push(request.result))
      return request
    }
  })
}

type Method = (this: unknown, ...args: unknown[]) => unknown

declare global {
  interface Window {
    parts: {
      readonly workers: Worker[]
      readonly databases: IDBDatabase[]
      /** Puts another method in place of one of the browser's. */
      readonly replace: (owner: object, name: string, make: (real: Method) => Method) => void
      /** Puts the last one replaced back. */
      restore: () => void
    }
    lock?: FileSystemWritableFileStream
  }
}

/** Every new commit fails with this error. */
async function failWrites(page: Page, name: string): Promise<void> {
  await page.evaluate((errorName) => {
    window.parts.replace(IDBObjectStore.prototype, 'add', (add) => {
      return function (this: unknown, ...args: unknown[]) {
        if (errorName !== 'AbortError') throw new DOMException('injected', errorName)
        ;(this as IDBObjectStore).transaction.abort()
        return add.apply(this, args)
      }
    })
  }, name)
}

async function restore(page: Page): Promise<void> {
  await page.evaluate(() => window.parts.restore())
}

/** Any writable file locks the file of OPFS against the worker that would write it. */
async function lockJournals(page: Page, project: string): Promise<void> {
  await page.evaluate(async (id) => {
    const driver = await window.driver
    // The worker gives its own lock back.
    await driver.close()
    const root = await navigator.storage.getDirectory()
    const folder = await (await root.getDirectoryHandle('projects')).getDirectoryHandle(id)
    const journal = await folder.getDirectoryHandle('journal')
    for await (const entry of journal.values()) {
      if (entry.kind === 'file')
        window.lock = await (entry as FileSystemFileHandle).createWritable({ keepExistingData: true })
    }
    await driver.open(id)
  }, project)
}

export const faults: readonly Fault[] = [
  {
    name: 'the connection is lost while the project is opened',
    effect: 'unharmed',
    begin: (page, project) =>
      page.evaluate(async (id) => {
        const driver = await window.driver
        await driver.close()
        window.parts.replace(IDBDatabase.prototype, 'transaction', () => () => {
          window.parts.restore()
          throw new DOMException('injected', 'InvalidStateError')
        })
        await driver.open(id)
      }, project),
    end: byItself,
  },
  {
    name: 'the browser closes the connection',
    effect: 'unharmed',
    begin: (page) =>
      page.evaluate(() => {
        for (const database of window.parts.databases) {
          database.close()
          database.dispatchEvent(new Event('close'))
        }
      }),
    end: byItself,
  },
  {
    name: 'the quota of IndexedDB is used up',
    effect: 'failed',
    begin: (page) => failWrites(page, 'QuotaExceededError'),
    end: restore,
  },
  {
    name: 'every transaction is aborted',
    effect: 'failed',
    begin: (page) => failWrites(page, 'AbortError'),
    end: restore,
  },
  {
    name: 'the disk gives an error',
    effect: 'failed',
    begin: (page) => failWrites(page, 'UnknownError'),
    end: restore,
  },
  {
    name: 'the database says that data is damaged',
    effect: 'failed',
    begin: (page) => failWrites(page, 'DataError'),
    end: restore,
  },
  {
    name: 'the worker of the second home breaks down',
    effect: 'unharmed',
    begin: (page) =>
      page.evaluate(() => {
        for (const worker of window.parts.workers)
          worker.dispatchEvent(new ErrorEvent('error', { message: 'injected' }))
      }),
    end: byItself,
  },
  {
    name: 'the worker of the second home is gone without a word',
    effect: 'oneHome',
    begin: (page) => page.evaluate(() => window.parts.workers.at(-1)?.terminate()),
    end: byItself,
  },
  {
    name: 'another tab holds the journal file',
    effect: 'oneHome',
    begin: lockJournals,
    end: (page) => page.evaluate(() => window.lock?.abort()),
  },
  {
    name: 'localStorage is forbidden',
    effect: 'unharmed',
    begin: (page) =>
      page.evaluate(() => {
        window.parts.replace(Storage.prototype, 'setItem', () => () => {
          throw new DOMException('injected', 'SecurityError')
        })
      }),
    end: restore,
  },
]
