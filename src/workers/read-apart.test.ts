import { expose } from 'comlink'
import { afterEach, expect, it, vi } from 'vitest'
import { inputOf, readInputs } from '#interchange/read-batch.cases.ts'
import { lines, pdfOf } from '#interchange/pdf/pdf.cases.ts'
import type { ByteFile, FormatItem } from '#interchange/format.ts'
import { bareArticle } from '#interchange/raw-article.ts'
import { ApartReader, type ApartWorker } from './read-apart.ts'

/** A worker that reads names: `endless` stops at its second page, `crash` ends the worker. */
class FakeWorker extends EventTarget {
  static started = 0
  static ended = 0
  /** How often somebody begins to talk to a worker: what is let go of, the worker no longer hears. */
  static begun = 0
  readonly #near: MessagePort

  constructor() {
    super()
    FakeWorker.started += 1
    const { port1, port2 } = new MessageChannel()
    const read = ({ name }: ByteFile, reached: (step: number) => void): Promise<readonly FormatItem[]> => {
      reached(2)
      if (name.includes('crash')) this.dispatchEvent(new Event('error'))
      if (/endless|crash/.test(name)) return new Promise(() => undefined)
      return Promise.resolve([{ article: bareArticle(`Words of ${name}.`) }])
    }
    expose({ read }, port2)
    this.#near = port1
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      this.dispatchEvent(new MessageEvent('message', { data }))
    })
    port1.start()
  }

  postMessage(message: unknown, transfer: Transferable[]): void {
    this.#near.postMessage(message, transfer)
  }

  override addEventListener(...[type, ...rest]: Parameters<EventTarget['addEventListener']>): void {
    if (type === 'message') FakeWorker.begun += 1
    super.addEventListener(type, ...rest)
  }

  terminate(): void {
    FakeWorker.ended += 1
    this.#near.close()
  }
}

afterEach(() => {
  vi.useRealTimers()
  FakeWorker.started = FakeWorker.ended = FakeWorker.begun = 0
})

const pdf = (name: string) => inputOf(name, pdfOf([lines(50, 700, [name])]))

it('[F2] refuses a file that does not come to an end, with its page, and goes on with the others', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const reader = new ApartReader(() => new FakeWorker() as ApartWorker)
  const reading = readInputs(['one.pdf', 'endless.pdf', 'crash.pdf', 'two.pdf', 'three.pdf'].map(pdf), {
    readApart: (file) => reader.read(file),
  })
  let isDone = false
  const finished = reading.finally(() => {
    isDone = true
  })
  while (!isDone) await vi.advanceTimersByTimeAsync(10_000)
  const { files, drafts } = await finished
  expect(files[1]?.entry.reason?.params).toEqual({ page: 2 })
  expect(files.map(({ entry }) => [entry.name, entry.outcome, entry.reason?.key ?? null])).toEqual([
    ['one.pdf', 'imported', null],
    ['endless.pdf', 'refused', 'endlessFile'],
    ['crash.pdf', 'refused', 'endlessFile'],
    ['two.pdf', 'imported', null],
    ['three.pdf', 'imported', null],
  ])
  expect(drafts.map(({ firstWords }) => firstWords)).toEqual([
    'Words of one.pdf.',
    'Words of two.pdf.',
    'Words of three.pdf.',
  ])
  // Each that was ended is followed by a new one; the last one lives on.
  expect([FakeWorker.started, FakeWorker.ended, FakeWorker.begun]).toEqual([3, 2, 3])
  reader.end()
  expect(FakeWorker.ended).toBe(3)
})

it('[F2] is cancelled at once, in the middle of a page', async () => {
  let isCancelled = false
  const reader = new ApartReader(() => new FakeWorker() as ApartWorker)
  const reading = readInputs(['endless.pdf', 'two.pdf'].map(pdf), {
    readApart: (file) => reader.read(file),
    isCancelled: () => isCancelled,
  })
  await vi.waitFor(() => expect(FakeWorker.started).toBe(1))
  isCancelled = true
  reader.stop()
  expect(await reading).toMatchObject({ files: [], drafts: [], cancelled: true })
  expect(FakeWorker.ended).toBe(1)
})
