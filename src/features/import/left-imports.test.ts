/** A reading that was left is taken up as it was decided, by one tab, and asks for nothing that is kept. */
import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { startBatch } from '#commands/import/start-batch.ts'
import { asId, type BatchId } from '#domain/ids.ts'
import { plainChoices } from '#domain/import-choices.ts'
import type { ImportReader, ImportRun } from '#domain/import-reader.ts'
import type { JsonObject } from '#domain/json.ts'
import { ReadingTakenError, type LeftReading } from '#domain/left-reading.ts'
import { asks, portsOf, readerOfOne, stubPage } from '#test/builders/import-run.ts'
import { TestBrowser } from '#test/kernel-fixture.ts'
import { importJobOf } from './import-jobs.ts'
import { leftImports } from './left-imports.ts'
import { importMessages } from '#i18n/messages/import.ts'
import { noticeStore, showNotice } from '#ui/notices.ts'
import { isHeldHere, readTabReading } from './tab-reading.ts'

beforeEach(stubPage)

const left: LeftReading = {
  id: 'reading',
  begunAt: '2026-01-01T00:00:00.000Z',
  files: 1,
  bytes: 5,
  missing: 0,
  isPasted: false,
  batch: null,
  decisions: [],
}

it('[F2] asks nothing before the page goes where all is kept, and takes up what was left as it was decided', async () => {
  const session = await new TestBrowser().open()
  const { reader, run: ready } = readerOfOne()
  const decisions: JsonObject[] = []
  const asked: unknown[] = []
  const run: ImportRun = {
    ...ready,
    unkept: () => Promise.resolve(null),
    note: (decision) => Promise.resolve(void decisions.push(decision)),
  }
  const takeUp: ImportReader['takeUp'] = (_left, chosen, { choices }) => {
    asked.push(choices, ...chosen)
    return run
  }
  const ports = portsOf({ ...reader, read: () => run, takeUp })
  const job = importJobOf(session, ports)
  const choices = { ...plainChoices, outlet: 'Port Times' }
  await job.chooseForAll(choices)
  await job.read([])
  await job.readWith([0], { charset: 'koi8-r' })
  job.edit([0], { title: 'Ships arrive' })
  job.decide({ name: 'Autumn' })
  await vi.waitFor(() => expect(asks()).toBe(false))
  expect([readTabReading(session.project), isHeldHere('reading')]).toEqual(['reading', true])
  job.cancel()
  expect(readTabReading(session.project)).toBeNull()

  await job.chooseForAll(plainChoices)
  expect(await job.takeUp({ ...left, decisions })).toBe(true)
  expect(asked).toEqual([choices, [0, { charset: 'koi8-r' }]])
  expect(job.state()).toMatchObject({
    kind: 'preview',
    name: 'Autumn',
    edits: new Map([[0, { title: 'Ships arrive' }]]),
  })
  expect(await job.takeUp(left)).toBe(false)
  const before = decisions.length
  job.leaveOut([0], true)
  await vi.waitFor(() => expect(decisions.slice(before)).toEqual([{ drafts: [['0 null', { isOut: true }]] }]))
  job.cancel()
  await session.close()
})

it('[F2] goes back to nothing where another tab has taken up what was left', async () => {
  const session = await new TestBrowser().open()
  const { reader, run } = readerOfOne()
  const reading = Promise.reject(new ReadingTakenError())
  const job = importJobOf(session, portsOf({ ...reader, takeUp: () => ({ ...run, reading }) }))
  await job.takeUp(left)
  expect(job.state()).toEqual({ kind: 'idle' })
  // It is said, stays said, and the reading counts as the other tab's.
  expect(noticeStore.current()).toMatchObject([{ text: importMessages.left.taken, tone: 'refusal' }])
  expect(isHeldHere(left.id)).toBe(false)
  await session.close()
})

it('[H2] of what was left, that whose import was kept whole is removed, and that of a broken-off one goes with it', async () => {
  const session = await new TestBrowser().open()
  const batchOf = (name: string) => asId<BatchId>(name)
  for (const name of ['whole', 'partly']) await session.dispatch(startBatch, { batch: batchOf(name), name })
  await session.pendingImports.put(batchOf('whole'), 0, { articles: 1 })
  await session.pendingImports.put(batchOf('partly'), 0, { articles: 1, unfinished: true })
  const all = ['whole', 'partly', 'unknown'].map((id) => ({ ...left, id, batch: batchOf(id) }))
  const forgotten: string[] = []
  const found = await leftImports(session, {
    left: () => Promise.resolve({ left: [left, ...all], held: ['other'] }),
    forget: (_, id) => Promise.resolve(void forgotten.push(id)),
  })
  expect(found.readings.map(({ id }) => id)).toEqual(['reading', 'unknown'])
  expect([...found.ofBatch.values()].map(({ id }) => id)).toEqual(['partly'])
  expect([found.held, forgotten]).toEqual([['other'], ['whole']])
  await session.close()
})

it('[F2] says so where another tab is writing what was to be resumed here', async () => {
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, _options: object, work: (lock: null) => unknown) => work(null) },
  })
  const session = await new TestBrowser().open()
  const batch = asId<BatchId>('broken')
  await session.dispatch(startBatch, { batch, name: 'Autumn' })
  await session.pendingImports.put(batch, 0, { articles: 1 })
  showNotice('')
  const job = importJobOf(session, portsOf(readerOfOne().reader))
  expect(await job.resume(batch)).toBe(true)
  expect(job.state()).toEqual({ kind: 'idle' })
  expect(noticeStore.current().at(-1)?.text).toBe(importMessages.left.taken)
  await session.close()
})
