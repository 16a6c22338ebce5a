import 'fake-indexeddb/auto'
import { OutdatedError } from '#domain/build-watch.ts'
import { createClaim } from '#commands/claims/create-claim.ts'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import { environment, setWordings, TestBrowser } from '#test/kernel-fixture.ts'
import { isWaiting } from './dispatch-result.ts'
import { openProjectSession } from './project-session.ts'

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
})

it('[H4] an edit that cannot be written is kept by name, said to have failed, and can be tried again', async () => {
  const browser = new TestBrowser()
  const session = await browser.open()
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const result = await session.dispatch(setWordings, { one: 'a' })
  full.mockRestore()
  expect(result).toMatchObject({
    ok: false,
    rejection: { reason: 'storageFailed', params: { command: 'setWordings' } },
  })
  expect(isWaiting(result)).toBe(true)
  expect(session.snapshot.size('claims')).toBe(0)
  const [failed] = session.store.getState().failed
  expect(failed).toMatchObject({ command: 'setWordings', about: ['a'] })
  expect(await failed?.retry()).toMatchObject({ ok: true })
  expect(session.store.getState().failed).toEqual([])
  expect(session.snapshot.get('claims', 'one')?.wording).toBe('a')
})

it('[H4] edits that cannot be written wait in their order and are written when the storage can again', async () => {
  const browser = new TestBrowser()
  const session = await browser.open()
  await session.dispatch(setWordings, { one: 'a' })
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await session.dispatch(setWordings, { one: 'b' })
  await session.dispatch(setWordings, { one: 'c', two: 'd' })
  await session.resumeSaving()
  const { failed } = session.store.getState()
  expect(failed.map(({ changes }) => changes.map(({ after }) => after))).toMatchObject([
    [{ wording: 'b' }],
    [{ wording: 'c' }, { wording: 'd' }],
  ])
  full.mockRestore()
  await session.resumeSaving()
  expect(session.store.getState().failed).toEqual([])
  expect(session.snapshot.get('claims', 'one')?.wording).toBe('c')
  const wordings = (await session.commits(0, Infinity)).map(({ commit }) => commit.changes.map(({ after }) => after))
  expect(wordings).toMatchObject([[{ wording: 'a' }], [{ wording: 'b' }], [{ wording: 'c' }, { wording: 'd' }]])
})

it('[H4] the same edit made again while it waits is written once; one that another came after waits too', async () => {
  const browser = new TestBrowser()
  const session = await browser.open()
  await session.dispatch(setWordings, { one: 'a' })
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  for (const wording of ['b', 'b', 'c', 'b', 'b'])
    expect(await session.dispatch(setWordings, { one: wording })).toMatchObject({
      rejection: { reason: 'storageFailed' },
    })
  await session.dispatch(setWordings, { two: 'd' })
  await session.dispatch(setWordings, { one: 'b' })
  const waiting = session.store.getState().failed.map(({ asked }) => JSON.parse(asked) as unknown)
  const setOne = (wording: string) => [setWordings.name, { one: wording }]
  expect(waiting).toMatchObject([setOne('b'), setOne('c'), setOne('b'), [setWordings.name, { two: 'd' }]])
  full.mockRestore()
})

it('[H4] what is done once the storage works again comes after what waited for it', async () => {
  const browser = new TestBrowser()
  const session = await browser.open()
  await session.dispatch(setWordings, { one: 'a' })
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await session.dispatch(setWordings, { one: 'b' })
  await session.dispatch(createClaim, { wording: 'e', language: 'en' })
  full.mockRestore()
  const both = [session.dispatch(setWordings, { one: 'c' }), session.dispatch(setWordings, { two: 'd' })]
  expect(await Promise.all(both)).toMatchObject([{ ok: true }, { ok: true }])
  const wordings = (await session.commits(0, Infinity)).map(({ commit }) => commit.changes.map(({ after }) => after))
  expect(wordings).toMatchObject(['a', 'b', 'e', 'c', 'd'].map((wording) => [{ wording }]))
  expect(await session.undo()).toMatchObject({ ok: true })
  expect(session.store.getState().failed).toEqual([])
})

it('[H4] where the storage takes one and not another, no edit is written before an older one of its rows', async () => {
  const browser = new TestBrowser()
  const session = await browser.open()
  await session.dispatch(setWordings, { one: 'a' })
  const full = vi.spyOn(IDBObjectStore.prototype, 'add')
  // The first edit is refused, and whenever it is tried again before the others. Each time adds to two stores.
  for (let added = 1; added <= 6; added += 1)
    full.mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
  await session.dispatch(setWordings, { one: 'b' })
  expect(isWaiting(await session.dispatch(setWordings, { one: 'c' }))).toBe(true)
  expect(await session.dispatch(setWordings, { two: 'd' })).toMatchObject({ ok: true })
  const [, second] = session.store.getState().failed
  expect(await second?.retry()).toMatchObject({ rejection: { reason: 'storageRefused' } })
  full.mockRestore()
  await session.resumeSaving()
  expect(session.snapshot.get('claims', 'one')?.wording).toBe('c')
  expect(session.store.getState().failed).toEqual([])
})

it('[H4] what its maker can do again is refused by a full storage and does not wait', async () => {
  const browser = new TestBrowser()
  const session = await browser.open()
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const result = await session.dispatch(setWordings, { one: 'a' }, { waits: false })
  full.mockRestore()
  expect(result).toMatchObject({ ok: false, rejection: { reason: 'storageRefused' } })
  expect(isWaiting(result)).toBe(false)
  expect(session.store.getState().failed).toEqual([])
})

it('[H5] what the second home did not take is given to it when it can again, without another edit', async () => {
  const browser = new TestBrowser()
  const session = await browser.open()
  browser.home.failure = 'full'
  await session.dispatch(setWordings, { one: 'a' })
  await session.whenSaved()
  await session.resumeSaving()
  expect(session.store.getState().oneHome).toContain('full')
  browser.home.failure = null
  await session.resumeSaving()
  expect(session.store.getState().oneHome).toBeNull()
  expect((await browser.home.lines(session.project)).lines).toHaveLength(1)
})

it('[H4] a tab of an older build writes nothing, takes nothing back, and keeps what was not written', async () => {
  const browser = new TestBrowser()
  const { project } = await browser.open()
  const { store, report } = await browser.tab().open(project)
  let isOutdated = false
  const session = await openProjectSession(store, report, { ...environment, isOutdated: () => isOutdated })
  await session.dispatch(setWordings, { one: 'a' })
  await session.dispatch(setWordings, { two: 'a' })
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await session.dispatch(setWordings, { one: 'b' })
  full.mockRestore()
  isOutdated = true
  await session.resumeSaving()
  await session.store.getState().failed[0]?.retry()
  const refused = { ok: false, rejection: { reason: 'outdated' } }
  expect(await session.dispatch(setWordings, { three: 'c' })).toMatchObject(refused)
  expect(await session.undo()).toMatchObject(refused)
  await expect(session.putTexts([])).rejects.toThrow(OutdatedError)
  expect(await session.goBackTo(1)).toMatchObject(refused)
  expect(session.store.getState().failed).toMatchObject([{ changes: [{ after: { wording: 'b' } }] }])
  expect(session.view.getState().notices).toEqual([])
  expect(await session.commits(0, Infinity)).toHaveLength(2)
})

it('[H2] [H4] undo takes the newest edit that waits first, and an undo that waits is waited for', async () => {
  const browser = new TestBrowser()
  const session = await browser.open()
  await session.dispatch(setWordings, { one: 'a' })
  await session.dispatch(setWordings, { one: 'b' })
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await session.dispatch(setWordings, { one: 'c' })
  await session.dispatch(setWordings, { two: 'd' })
  const waiting = () => session.store.getState().failed.map(({ command, about }) => [command, ...about])
  expect(await session.undo()).toMatchObject({ ok: true })
  expect(waiting()).toEqual([['setWordings', 'c']])
  expect(await session.undo()).toMatchObject({ ok: true })
  expect(waiting()).toEqual([])
  // Nothing waits: the newest step is taken back, once, however often that is asked while it cannot be written.
  for (let time = 1; time <= 2; time += 1) expect(isWaiting(await session.undo())).toBe(true)
  expect(waiting().map(([command]) => command)).toEqual(['undo'])
  full.mockRestore()
  await session.resumeSaving()
  expect(session.snapshot.get('claims', 'one')?.wording).toBe('a')
})
