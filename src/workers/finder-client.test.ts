import { expose } from 'comlink'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { CollationProgress } from '#domain/collation.ts'
import type { FoundIn, IndexProgress, Sought, SoughtIn } from '#domain/finding.ts'
import { asId, type ArticleId, type ProjectId, type TextHash } from '#domain/ids.ts'
import type { ReadTexts, TextToRead } from './article-reader.ts'
import { PackBuilder } from '#language/index/pack.ts'
import { sealed, wholePack } from '#language/index/whole.ts'
import { startFinder } from './finder-client.ts'
import type { Of } from './finder-session.ts'
import type { WhatToRead } from './project-index.ts'

/** What stands at the other end: it reads each text, and gives one sentence as long as the text; "wait" is never answered. */
class FakeSession {
  async find(
    home: { text(hash: TextHash): Promise<string | null> },
    _of: Of,
    sought: Sought,
    targets: readonly SoughtIn[],
  ): Promise<readonly FoundIn[]> {
    if (sought.text === 'wait') return new Promise(() => undefined)
    if (sought.text === 'throw') throw new Error('Could not fetch')
    const found: FoundIn[] = []
    for (const { article, textHash } of targets) {
      const text = await home.text(textHash)
      found.push({
        article,
        sentences:
          text === null ? [] : [{ start: 0, end: text.length, score: 1, isSure: false, evidence: [], differences: [] }],
      })
    }
    return found
  }

  /** Everything is to be read. */
  async follow(_of: Of, articles: readonly SoughtIn[]): Promise<WhatToRead> {
    const toRead = articles.map(({ textHash, language }) => ({ textHash, language, onlyIf: null }))
    return Promise.resolve({ total: articles.length + 1, toRead })
  }

  async read(texts: readonly { readonly of: TextToRead; readonly text: string | null }[]): Promise<ReadTexts> {
    if (texts.some(({ text }) => text === 'throw')) throw new Error('Could not fetch')
    const builder = new PackBuilder()
    for (const { of, text } of texts) if (text !== null) builder.add(of.textHash, [])
    return Promise.resolve({ sealed: sealed(builder.finish()), unchanged: [], stamp: '' })
  }

  async take(_of: Of, read: ReadTexts): Promise<void> {
    taken.push([...(wholePack(read.sealed)?.names ?? ['damaged'])])
    return Promise.resolve()
  }

  /** Reads articles as long as it is wanted. */
  async group(
    _texts: unknown,
    _of: Of,
    articles: readonly unknown[],
    progressed: (done: number, total: number) => Promise<boolean>,
  ): Promise<object | null> {
    for (const done of articles.keys()) if (!(await progressed(done, articles.length))) return null
    return { stories: [], copies: [], agencies: [], quotations: [] }
  }

  /** Compares versions as long as it is wanted. */
  async collate(
    _texts: unknown,
    _of: Of,
    versions: readonly unknown[],
    _rulings: unknown,
    goesOn: (progress: CollationProgress) => Promise<boolean>,
  ): Promise<readonly unknown[] | null> {
    for (const done of versions.keys())
      if (!(await goesOn({ step: 'comparing', done, total: versions.length }))) return null
    return []
  }
}

/** The texts of each turn, as the one that keeps the index was given them. */
let taken: string[][] = []

/** A worker is a port to a session; ports of the same process copy what is sent just as a worker's do. */
class FakeWorker extends EventTarget {
  static started: FakeWorker[] = []
  ended = 0
  readonly #near: MessagePort

  constructor() {
    super()
    FakeWorker.started.push(this)
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
    this.ended++
    this.#near.close()
  }

  stop(): void {
    this.dispatchEvent(new Event('error'))
  }
}

beforeEach(() => {
  FakeWorker.started = []
  taken = []
  vi.stubGlobal('Worker', FakeWorker)
  vi.stubGlobal('navigator', { hardwareConcurrency: 2 })
  vi.stubGlobal('location', new URL('https://app.example/'))
})
afterEach(() => {
  for (const worker of FakeWorker.started) worker.terminate()
})

const texts: Readonly<Record<string, string>> = { h1: 'one', h2: 'three' }
/** A home that knows its own texts: it must be called as a method. */
const home = {
  project: asId<ProjectId>('p'),
  names: [{ key: 'alias a', names: ['a', 'b'] }],
  texts,
  text(hash: TextHash) {
    return Promise.resolve(this.texts[hash] ?? null)
  },
  readTexts(hashes: readonly TextHash[]) {
    return Promise.resolve(
      hashes.flatMap((hash) => (this.texts[hash] === undefined ? [] : [{ hash, text: this.texts[hash] }])),
    )
  },
}
const sought = (text: string): Sought => ({ text, language: 'en', kind: 'claim' })
const target = (hash: string): SoughtIn => ({
  article: `article ${hash}` as ArticleId,
  textHash: hash as TextHash,
  language: 'en',
})
const lengths = (found: readonly FoundIn[]) =>
  found.map(({ article, sentences }) => [article, sentences[0]?.end ?? null])

it('starts no worker before something is looked for, and one for all questions', async () => {
  const finder = startFinder()
  expect(FakeWorker.started).toHaveLength(0)
  await finder.find(home, sought('a'), [target('h1')])
  await finder.find(home, sought('b'), [target('h2')])
  expect(FakeWorker.started).toHaveLength(1)
})

it('answers for each article in the order asked, with nothing for a text that is missing', async () => {
  const finder = startFinder()
  const [first, second] = await Promise.all([
    finder.find(home, sought('a'), [target('h2'), target('gone'), target('h1')]),
    finder.find(home, sought('b'), [target('h1')]),
  ])
  expect(lengths(first)).toEqual([
    ['article h2', 5],
    ['article gone', null],
    ['article h1', 3],
  ])
  expect(lengths(second)).toEqual([['article h1', 3]])
})

it('a worker that stops fails those who wait; the next question starts a new one', async () => {
  const finder = startFinder()
  const waiting = [finder.find(home, sought('wait'), []), finder.find(home, sought('wait'), [])]
  const [stopped] = FakeWorker.started
  stopped?.stop()
  for (const each of waiting) await expect(each).rejects.toThrow('has stopped')
  expect(stopped?.ended).toBe(1)
  expect(lengths(await finder.find(home, sought('a'), [target('h1')]))).toEqual([['article h1', 3]])
  expect(FakeWorker.started).toHaveLength(2)
  // The end of the first one, told twice, does not end the second.
  stopped?.stop()
  await finder.find(home, sought('a'), [target('h1')])
  expect(FakeWorker.started).toHaveLength(2)
})

it('a question that fails leaves the worker for the next', async () => {
  const finder = startFinder()
  await expect(finder.find(home, sought('throw'), [])).rejects.toThrow('Could not fetch')
  expect(lengths(await finder.find(home, sought('a'), [target('h2')]))).toEqual([['article h2', 5]])
  expect(FakeWorker.started).toHaveLength(1)
})

const many = Array.from({ length: 100 }, (_, at) => target(`h${at}`))
const homeOfMany = {
  ...home,
  texts: Object.fromEntries(many.map(({ textHash }) => [textHash, `text of ${textHash}`])),
}

it('has all that is missing read by other workers, in turns, tells how far it is, and ends them', async () => {
  const told: IndexProgress[] = []
  await startFinder().keepIndex(homeOfMany, many, (progress) => told.push(progress), new AbortController().signal)
  expect(taken.flat().toSorted()).toEqual(many.map(({ textHash }) => textHash).toSorted())
  expect(taken.length).toBeGreaterThan(2)
  expect([told[0], told.at(-1)]).toEqual([
    { done: 1, total: 101 },
    { done: 101, total: 101 },
  ])
  const [keeper, ...readers] = FakeWorker.started
  expect(keeper?.ended).toBe(0)
  expect(readers).toHaveLength(2)
  expect(readers.every(({ ended }) => ended === 1)).toBe(true)
})

it('stops when it is told to, keeping what was read', async () => {
  const stopping = new AbortController()
  const finder = startFinder()
  await finder.keepIndex(homeOfMany, many, ({ done }) => done > 1 && stopping.abort(), stopping.signal)
  expect(taken.flat().length).toBeGreaterThan(0)
  expect(taken.flat().length).toBeLessThan(100)
  expect(FakeWorker.started.slice(1).every(({ ended }) => ended === 1)).toBe(true)
})

it('leaves out texts that are missing; a reader that fails ends the round and not the finder', async () => {
  const finder = startFinder()
  const { signal } = new AbortController()
  await finder.keepIndex(home, [target('h1'), target('gone')], () => undefined, signal)
  expect(taken).toEqual([['h1']])
  const broken = { ...home, texts: { h1: 'throw' } }
  await expect(finder.keepIndex(broken, [target('h1')], () => undefined, signal)).rejects.toThrow('Could not fetch')
  expect(lengths(await finder.find(home, sought('a'), [target('h1')]))).toEqual([['article h1', 3]])
})

it('grouping tells how far it is, and stops between articles when it is not wanted any more', async () => {
  const finder = startFinder()
  const article = { ...target('h1'), day: null, stories: [], furniture: [] }
  const told: number[] = []
  const wanted = new AbortController()
  const whole = await finder.group(home, [article, article], (done) => told.push(done), wanted.signal)
  expect([whole?.stories, told]).toEqual([[], [0, 1]])
  const stop = (done: number) => {
    told.push(done)
    wanted.abort()
  }
  expect(await finder.group(home, [article, article, article], stop, wanted.signal)).toBeNull()
  expect(told).toEqual([0, 1, 0])
})

it('a collation tells how far it is, and stops between steps when it is not wanted any more', async () => {
  const finder = startFinder()
  const versions = ['h1', 'h2'].map((hash) => ({ ...target(hash), leftOut: [] }))
  const told: number[] = []
  const wanted = new AbortController()
  expect(await finder.collate(home, versions, [], ({ done }) => told.push(done), wanted.signal)).toEqual([])
  const stop = ({ done }: CollationProgress) => {
    told.push(done)
    wanted.abort()
  }
  expect(await finder.collate(home, versions, [], stop, wanted.signal)).toBeNull()
  expect(told).toEqual([0, 1, 0])
})
