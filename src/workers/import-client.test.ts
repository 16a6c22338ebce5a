import { expose } from 'comlink'
import { afterEach, expect, it, vi } from 'vitest'
import { plainChoices } from '#domain/import-choices.ts'
import type { ArticleDraft } from '#domain/import-draft.ts'
import { asId, type ProjectId } from '#domain/ids.ts'
import { createImportReader } from './import-client.ts'

/** What stands at the other end: it takes files and gives one draft for each. */
class FakeSession {
  begin(): void {}

  end(): void {}

  static largest = { files: 0, drafts: 0 }
  readonly #names: string[] = []

  /** Takes no more than it has room for. */
  static room = Infinity

  add(files: readonly { readonly name: string }[]): boolean {
    if (this.#names.length >= FakeSession.room) return false
    FakeSession.largest.files = Math.max(FakeSession.largest.files, files.length)
    this.#names.push(...files.map(({ name }) => name))
    return true
  }

  read() {
    return { files: [], drafts: this.#names.length, cancelled: false }
  }

  drafts(from: number, to: number) {
    const part = this.#names.slice(from, to).map((title) => ({ title }))
    FakeSession.largest.drafts = Math.max(FakeSession.largest.drafts, part.length)
    return part
  }
}

/** A worker is a port to a session; ports of the same process copy what is sent just as a worker's do. */
class FakeWorker extends EventTarget {
  readonly #near: MessagePort

  constructor() {
    super()
    const { port1, port2 } = new MessageChannel()
    expose(new FakeSession(), port2)
    this.#near = port1
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      this.dispatchEvent(new MessageEvent('message', { data }))
    })
    port1.start()
  }

  postMessage(message: unknown, transfer: Transferable[]): void {
    this.#near.postMessage(message, transfer)
  }

  terminate(): void {
    this.#near.close()
  }
}

afterEach(() => vi.unstubAllGlobals())

it('[F2] hands thousands of files over, and takes their drafts, in parts and in order', async () => {
  vi.stubGlobal('Worker', FakeWorker)
  vi.stubGlobal('location', new URL('https://app.example/'))
  const names = Array.from({ length: 1234 }, (_, index) => `${index}.txt`)
  const files = names.map((name) => ({ name })) as unknown as File[]
  const run = createImportReader().read(
    files,
    { project: asId<ProjectId>('p'), known: new Set(), glossLanguage: 'en', columns: [], choices: plainChoices },
    () => undefined,
  )
  const { drafts } = await run.reading
  const late = Array.from({ length: 120 }, () => ({ name: 'late.txt' })) as unknown as File[]
  FakeSession.room = names.length + 100
  expect(await run.add(late)).toBe(100)
  run.close()
  expect(drafts.map(({ title }: ArticleDraft) => title)).toEqual(names)
  expect(FakeSession.largest.files).toBeLessThanOrEqual(100)
  expect(FakeSession.largest.drafts).toBeLessThanOrEqual(200)
})
