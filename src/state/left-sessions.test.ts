import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { setWordings, TestBrowser } from '#test/kernel-fixture.ts'
import { areSessionsUnsaved, leaveSession, leftUnsaved, takeBackSession } from './left-sessions.ts'

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})

afterEach(() => {
  vi.useRealTimers()
})

/** A session whose last edit the storage refused, and what lets it write again. */
async function unsavedSession() {
  const browser = new TestBrowser()
  const session = await browser.open()
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await session.dispatch(setWordings, { one: 'a' })
  return { browser, session, letWrite: () => full.mockRestore() }
}

it('[H4] a project that is left with unsaved edits is given back with them', async () => {
  const { session, letWrite } = await unsavedSession()
  await leaveSession(session)
  expect(areSessionsUnsaved()).toBe(true)
  expect(leftUnsaved.current()).toMatchObject([{ project: session.project, failed: [{ command: 'setWordings' }] }])
  const again = takeBackSession(session.project)
  expect(again).toBe(session)
  expect(again?.store.getState().failed).toHaveLength(1)
  expect(areSessionsUnsaved()).toBe(false)
  expect(leftUnsaved.current()).toEqual([])
  letWrite()
  await again?.resumeSaving()
  expect(again?.snapshot.get('claims', 'one')?.wording).toBe('a')
})

it('[H4] what is unsaved is written from anywhere in the app, and the session closes then', async () => {
  const { browser, session, letWrite } = await unsavedSession()
  await leaveSession(session)
  const heard = vi.fn<() => void>()
  const stop = leftUnsaved.subscribe(heard)
  letWrite()
  vi.advanceTimersByTime(4000)
  await vi.waitFor(() => expect(areSessionsUnsaved()).toBe(false))
  expect(heard).toHaveBeenCalled()
  expect(leftUnsaved.current()).toEqual([])
  stop()
  expect(takeBackSession(session.project)).toBeNull()
  const opened = await browser.open(session.project)
  expect(opened.snapshot.get('claims', 'one')?.wording).toBe('a')
})

it('a project with nothing unsaved is closed when it is left', async () => {
  const browser = new TestBrowser()
  const session = await browser.open()
  await leaveSession(session)
  expect(takeBackSession(session.project)).toBeNull()
  await browser.tab().remove(session.project)
})
