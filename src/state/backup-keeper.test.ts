/** When copies are made, by whom, and what happens when none can be. The clock and the timers are handed in. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { BackupFolder, BackupNote, Backups, BackupState } from '#domain/backup.ts'
import type { ProjectFiles } from '#domain/project-files.ts'
import { setWordings, TestBrowser } from '#test/kernel-fixture.ts'
import { keepBackups, type KeeperParts } from './backup-keeper.ts'
import type { ProjectSession } from './project-session.ts'

const minute = 60_000
/** A folder that many tabs share, with one turn at a time. */
class SharedFolder {
  folder: BackupFolder | null = { name: 'Copies', access: 'granted' }
  note: BackupNote | null = null
  names: string[] = []
  failWith: Error | null = null
  readonly #takers = new Set<() => void>()
  #turn: Promise<unknown> = Promise.resolve()

  state = (): BackupState => ({ folder: this.folder, record: { folder: this.note, download: null } })

  tell() {
    for (const take of this.#takers) take()
  }

  get port(): Backups {
    return {
      follow: (_: unknown, take: (state: BackupState) => void) => {
        const tell = () => take(this.state())
        this.#takers.add(tell)
        tell()
        return () => void this.#takers.delete(tell)
      },
      inTurn: ((_, work) => {
        const turn = this.#turn.then(() =>
          work(this.state(), async ({ file, ...copy }) => {
            if (this.failWith) throw this.failWith
            this.names.push(copy.name)
            this.note = { ...copy, bytes: file.size }
            return this.note
          }),
        )
        this.#turn = turn.catch(() => undefined)
        return turn
      }) as Backups['inTurn'],
    } as unknown as Backups
  }
}

const projectFiles = { write: async () => new Blob(['{}']) } as unknown as ProjectFiles

/** One tab: its keeper, and what its timers wait for. */
class Tab {
  timers: { work: () => void; at: number }[] = []
  hide: () => void = () => undefined
  readonly #parts: KeeperParts

  constructor(shared: SharedFolder) {
    this.#parts = {
      backups: shared.port,
      projectFiles,
      now: () => new Date(clock).toISOString(),
      later: (work, wait) => {
        const timer = { work, at: clock + wait }
        this.timers.push(timer)
        return () => {
          this.timers = this.timers.filter((one) => one !== timer)
        }
      },
      whenHidden: (listener) => {
        this.hide = listener
        return () => undefined
      },
    }
  }

  keep = (session: ProjectSession) => keepBackups(session, this.#parts)

  /** Lets so many milliseconds pass, and what comes of it. */
  async pass(time = 0) {
    clock += time
    for (const timer of this.timers.filter((one) => one.at <= clock)) {
      this.timers = this.timers.filter((one) => one !== timer)
      timer.work()
    }
    await settled()
  }
}

const settled = async () => {
  for (let turn = 0; turn < 100; turn += 1) await new Promise<void>((resolve) => void setImmediate(resolve))
}

let clock = 0
let browser: TestBrowser
let session: ProjectSession
let shared: SharedFolder
let tab: Tab
let stop: () => void
let written = 0
const edit = async (count = 1, by = session) => {
  for (let done = 0; done < count; done += 1)
    await by.dispatch(setWordings, { [`c${(written += 1)}`]: 'Seven thousand' })
  await settled()
}
const backup = () => session.view.getState().backup

beforeEach(async () => {
  Dexie.dependencies.indexedDB = new IDBFactory()
  clock = Date.UTC(2026, 10, 30)
  browser = new TestBrowser()
  session = await browser.open()
  shared = new SharedFolder()
  tab = new Tab(shared)
  stop = tab.keep(session)
})

afterEach(async () => {
  stop()
  await session.close()
})

it('[H5] copies the first edit at once, later ones when the copy is five minutes old or 50 edits behind', async () => {
  await tab.pass()
  expect(shared.names).toHaveLength(0)
  await edit()
  await tab.pass()
  expect(shared.names).toEqual(['variorum-2026-11-30T00-00-00Z.json'])
  await edit()
  await tab.pass(5 * minute - 1)
  expect(shared.names).toHaveLength(1)
  await tab.pass(1)
  expect(shared.names).toHaveLength(2)
  await edit(49)
  await tab.pass()
  expect(shared.names).toHaveLength(2)
  await edit()
  await tab.pass()
  expect(shared.names).toHaveLength(3)
  expect(shared.note?.sequence).toBe(session.store.getState().sequence)
  await tab.pass(60 * minute)
  expect(shared.names).toHaveLength(3)
})

it('[H5] of two tabs one makes the copy, the other sees that it is made', async () => {
  await edit()
  const other = await browser.open(session.project)
  const otherTab = new Tab(shared)
  const stopOther = otherTab.keep(other)
  await Promise.all([tab.pass(), otherTab.pass()])
  expect(shared.names).toHaveLength(1)
  stopOther()
  await other.close()
})

it('[H5] a page put out of sight leaves a copy behind', async () => {
  await edit()
  await tab.pass()
  await edit()
  tab.hide()
  await settled()
  expect(shared.names).toHaveLength(2)
  tab.hide()
  await settled()
  expect(shared.names).toHaveLength(2)
})

it('[H5] a failure is told, rests longer each time, stands in nobody’s way, and ends with the next copy', async () => {
  shared.failWith = new Error('The disk is gone')
  await edit()
  await tab.pass()
  expect(backup()).toEqual({ kind: 'failed', error: 'The disk is gone' })
  await edit(60)
  expect(tab.timers.map(({ at }) => at - clock)).toEqual([minute])
  await tab.pass(minute)
  expect(tab.timers.map(({ at }) => at - clock)).toEqual([2 * minute])
  shared.failWith = null
  await tab.pass(2 * minute)
  expect(backup()).toEqual({ kind: 'resting' })
  expect(shared.note?.sequence).toBe(session.store.getState().sequence)
  // From then on as before.
  await edit(50)
  await tab.pass()
  expect(shared.names).toHaveLength(2)
})

it('[H5] waits where the browser must be asked, and goes on when it was', async () => {
  await edit()
  shared.folder = { name: 'Copies', access: 'ask' }
  shared.tell()
  expect(backup().kind).toBe('waiting')
  await tab.pass(10 * minute)
  expect(shared.names).toHaveLength(0)
  shared.folder = { name: 'Copies', access: 'granted' }
  shared.tell()
  await tab.pass()
  expect([shared.names.length, backup().kind]).toEqual([1, 'resting'])
})

it('[H5] without a folder nothing is made, and nothing after it was stopped', async () => {
  shared.folder = null
  shared.tell()
  await edit(60)
  await tab.pass(10 * minute)
  expect([shared.names.length, backup().kind]).toEqual([0, 'resting'])
  shared.folder = { name: 'Copies', access: 'granted' }
  shared.tell()
  stop()
  await tab.pass(10 * minute)
  expect(shared.names).toHaveLength(0)
})
