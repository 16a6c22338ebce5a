import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { isSound } from '#domain/health.ts'
import { textHash } from '#interchange/text-hash.ts'
import { savingOf } from '#state/project-store.ts'
import { setWordings, TestBrowser } from '#test/kernel-fixture.ts'
import { text, usedProject } from '#test/used-project.ts'
import { checkHomes } from './check-homes.ts'
import { withDatabase } from './with-database.ts'

it('[H5] a second home that failed at the opening is taken up again by the open tab, with all that it lacks', async () => {
  const browser = new TestBrowser()
  const { id } = await usedProject(browser)
  browser.home.failure = 'no room'
  const session = await browser.open(id)
  const saving = () => savingOf(session.store.getState())
  expect(session.report.secondHomeMissing).toBe('no room')
  await session.dispatch(setWordings, { three: 'Third' })
  await session.whenSaved()
  expect(saving()).toBe('oneHome')
  await session.resumeSaving()
  expect(saving()).toBe('oneHome')

  browser.home.failure = null
  await session.resumeSaving()
  expect(saving()).toBe('saved')
  await session.dispatch(setWordings, { four: 'Fourth' })
  await session.whenSaved()
  expect(saving()).toBe('saved')
  expect((await browser.home.lines(id)).lines.length).toBe((await session.commits(0, Infinity)).length)
  expect(await session.text(text.hash)).toBe(text.text)
  await session.close()
  const health = await withDatabase(id, (database) =>
    checkHomes(database, browser.home, id, { hashText: textHash, pauses: [] }),
  )
  expect(isSound(health)).toBe(true)
  const again = await browser.open(id)
  expect(again.report).toMatchObject({ restoredCommits: 0, copiedCommits: 0, secondHomeMissing: null })
})

it('[H5] so is one that could not be had at all when the page was loaded', async () => {
  const browser = new TestBrowser()
  const { id } = await usedProject(browser)
  let hasRoom = false
  const full = { home: null, reason: 'no room' } as const
  const again = async () => (hasRoom ? { home: browser.home, reason: null } : { ...full, again })
  browser.second = { ...full, again }
  const session = await browser.open(id)
  await session.dispatch(setWordings, { three: 'Third' })
  await session.resumeSaving()
  expect(session.store.getState().oneHome).toBe('no room')
  hasRoom = true
  await session.resumeSaving()
  expect(savingOf(session.store.getState())).toBe('saved')
  expect((await browser.home.lines(id)).lines.length).toBe((await session.commits(0, Infinity)).length)
})

it('[H5] where the browser has no second home, saving goes on with one', async () => {
  const browser = new TestBrowser()
  browser.second = { home: null, reason: 'There is none' }
  const session = await browser.open()
  await session.dispatch(setWordings, { one: 'First' })
  await session.resumeSaving()
  expect(session.store.getState().oneHome).toBe('There is none')
})
