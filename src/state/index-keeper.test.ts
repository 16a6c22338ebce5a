/** When the index is brought up to date, and with what. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { defineCommand } from '#commands/define-command.ts'
import type { IndexProgress, SoughtIn } from '#domain/finding.ts'
import type { Finder, FinderHome } from '#domain/ports.ts'
import type { Alias, Article, Batch, Revision } from '#domain/records.ts'
import { anyId, articleRow, batchRow, revisionRow } from '#test/builders/rows.ts'
import { TestBrowser } from '#test/kernel-fixture.ts'
import { keepIndex, LARGE_PROJECT } from './index-keeper.ts'
import type { ProjectSession } from './project-session.ts'

interface Rows {
  readonly batches?: readonly Batch[]
  readonly articles?: readonly Article[]
  readonly revisions?: readonly Revision[]
  readonly aliases?: readonly Alias[]
}

const put = defineCommand<Rows>({
  name: 'put',
  plan: (draft, { batches = [], articles = [], revisions = [], aliases = [] }) => {
    for (const row of batches) draft.put('batches', row)
    for (const row of articles) draft.put('articles', row)
    for (const row of revisions) draft.put('revisions', row)
    for (const row of aliases) draft.put('aliases', row)
    return {}
  },
})

/** A finder that notes each round and settles it when it is told to. */
class NotingFinder {
  rounds: { home: FinderHome; articles: readonly SoughtIn[]; signal: AbortSignal }[] = []
  settle: (how?: Error) => void = () => undefined

  readonly port = {
    keepIndex: (
      home: FinderHome,
      articles: readonly SoughtIn[],
      progressed: (progress: IndexProgress) => void,
      signal: AbortSignal,
    ) => {
      this.rounds.push({ home, articles, signal })
      progressed({ done: 1, total: articles.length })
      return new Promise<void>((resolve, reject) => {
        this.settle = (error) => (error ? reject(error) : resolve())
      })
    },
  } as unknown as Finder
}

let session: ProjectSession
let waiting: (() => void)[] = []
const later = (work: () => void) => {
  waiting.push(work)
  return () => {
    waiting = waiting.filter((one) => one !== work)
  }
}
/** Lets what was put off happen, and what follows from it. */
const turn = async () => {
  for (const work of waiting.splice(0)) work()
  await new Promise<void>((resolve) => void setImmediate(resolve))
}

const names = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => `a${String(from + at).padStart(4, '0')}`)
const articles = (ids: readonly string[]): Rows => ({
  batches: [batchRow('batch')],
  articles: ids.map((id) => articleRow(id)),
  revisions: ids.map((id) => revisionRow(id, { textHash: anyId(`hash ${id}`) })),
})

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  Dexie.dependencies.indexedDB = globalThis.indexedDB
  waiting = []
  session = await new TestBrowser().open()
})
afterEach(() => session.close())

it('reads a large project by itself, a small one when somebody looks for something', async () => {
  const finder = new NotingFinder()
  await session.dispatch(put, articles(names(LARGE_PROJECT - 1)))
  const stop = keepIndex(session, finder.port, later)
  await turn()
  expect(finder.rounds).toHaveLength(0)
  session.view.setState({ isFinding: true })
  await turn()
  expect(finder.rounds.map((round) => round.articles.length)).toEqual([LARGE_PROJECT - 1])
  stop()
  session.view.setState({ isFinding: false })
  await session.dispatch(put, articles(names(1, 5000)))
  const other = keepIndex(session, finder.port, later)
  await turn()
  expect(finder.rounds.map((round) => round.articles.length)).toEqual([LARGE_PROJECT - 1, LARGE_PROJECT])
  other()
})

it('one round at a time: what changes meanwhile is for the next, what changes nothing for none', async () => {
  const finder = new NotingFinder()
  session.view.setState({ isFinding: true })
  await session.dispatch(put, articles(names(2)))
  const stop = keepIndex(session, finder.port, later)
  await turn()
  expect(session.view.getState().indexing).toEqual({ done: 1, total: 2 })
  await session.dispatch(put, articles(names(1, 2)))
  await turn()
  expect(finder.rounds).toHaveLength(1)
  finder.settle()
  await turn()
  expect(session.view.getState()).toMatchObject({ indexing: null, indexed: 1 })
  await turn()
  expect(finder.rounds.map((round) => round.articles.length)).toEqual([2, 3])
  finder.settle()
  await turn()
  await session.dispatch(put, { articles: [articleRow('a0000', { title: 'Another title' })] })
  await turn()
  expect(finder.rounds).toHaveLength(2)
  await session.dispatch(put, {
    articles: [articleRow('a0000', { language: { tag: 'kk', direction: 'ltr', basis: 'declared', evidence: null } })],
  })
  await turn()
  expect(finder.rounds[2]?.articles[0]?.language).toBe('kk')
  stop()
})

it('names that mean the same begin a round, and a round that failed is tried again', async () => {
  const finder = new NotingFinder()
  session.view.setState({ isFinding: true })
  await session.dispatch(put, articles(names(1)))
  const stop = keepIndex(session, finder.port, later)
  await turn()
  finder.settle(new Error('stopped'))
  await turn()
  const alias: Alias = { id: anyId('x'), rev: 1, extra: null, name: 'ISW', language: 'en', means: 'Institute' }
  await session.dispatch(put, { aliases: [alias] })
  await turn()
  expect(finder.rounds[1]?.home.names).toEqual([{ key: 'alias isw', names: ['ISW', 'Institute'], means: 'Institute' }])
  finder.settle(new Error('stopped'))
  await turn()
  await session.dispatch(put, { articles: [articleRow('a0000', { title: 'Another title' })] })
  await turn()
  expect(finder.rounds).toHaveLength(3)
  stop()
  expect(finder.rounds[2]?.signal.aborted).toBe(true)
})
