/** Damage in both homes at once: what is left of either comes back, and what is lost is told as it is (H5). */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it } from 'vitest'
import { asId, type ProjectId } from '#domain/ids.ts'
import { setWordings, TestBrowser } from '#test/kernel-fixture.ts'
import { text, usedProject } from '#test/used-project.ts'
import { encodeRecord, decodeRecords } from './journal-record.ts'
import { RegistryDatabase } from './registry-database.ts'
import { ProjectDatabase } from './project-database.ts'
import { openingLock } from './use-lock.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  Dexie.dependencies.indexedDB = globalThis.indexedDB
})

/** Loses IndexedDB. */
function wipe(): void {
  globalThis.indexedDB = new IDBFactory()
  Dexie.dependencies.indexedDB = globalThis.indexedDB
}

/** Damages one record of the journal file, counted from 0. */
function hurtRecord(browser: TestBrowser, id: ProjectId, number: number): void {
  const { journals } = browser.home.folders.get(id) ?? {}
  for (const [file, bytes] of journals ?? []) {
    const { records } = decodeRecords(bytes)
    if (records.length <= number) continue
    const start = records.slice(0, number).reduce((sum, record) => sum + encodeRecord(record).length, 0)
    const hurt = bytes.slice()
    hurt[start + 40] = (hurt[start + 40] ?? 0) ^ 1
    journals?.set(file, hurt)
  }
}

it('a record that is damaged is taken out of a copy of the journal', async () => {
  const { browser, id, content } = await usedProject()
  await browser.home.keepJournals(id, '2026-01-01')
  hurtRecord(browser, id, 1)
  wipe()
  const session = await browser.open(id)
  expect(session.report).toMatchObject({ restoredCommits: 3, lostCommits: 0 })
  expect(content).toContain('seen')
  expect(session.snapshot.get('claims', 'one')?.note).toBe('seen')
})

it('a record that is whole nowhere is told as lost, even where nobody had counted it', async () => {
  const { browser, id } = await usedProject()
  // What the last session did may not be counted yet when the browser ends.
  browser.sentinels.write(id, { epoch: 1, sequence: 1, commits: 1 })
  hurtRecord(browser, id, 1)
  wipe()
  const session = await browser.open(id)
  expect(session.report).toMatchObject({ restoredCommits: 2, lostCommits: 1 })
  await session.close()
  expect((await browser.open(id)).report).toMatchObject({ restoredCommits: 0, lostCommits: 0 })
})

it('texts that stand whole in a damaged pack are none that are lost', async () => {
  const browser = new TestBrowser()
  const { id } = await usedProject(browser)
  const folder = browser.home.folders.get(id)
  for (const [name, json] of folder?.documents ?? [])
    if (name.startsWith('packs/')) {
      folder?.documents.delete(name)
      folder?.damaged.set(name, json.replace('"hashes"', '"hushes"'))
    }
  const salvaged = await browser.tab().salvage(id)
  expect(salvaged?.rows.length).toBeGreaterThan(0)
  wipe()
  const session = await browser.open(id)
  expect(session.report).toMatchObject({ restoredCommits: 3 })
  // No article names it: nobody missed it.
  expect(await session.text(text.hash)).toBeNull()
})

it('a project of which only the database is left is listed, and opens', async () => {
  const { browser, id, content } = await usedProject()
  browser.home.folders.clear()
  const registry = new RegistryDatabase()
  await registry.delete()
  expect((await browser.tab().list()).projects.map((project) => project.id)).toEqual([id])
  const session = await browser.open(id)
  expect(session.snapshot.get('claims', 'one')?.note).toBe('seen')
  expect(content).toContain('First')
})

it('one that is being made in another tab is not listed before it is there', async () => {
  const browser = new TestBrowser()
  const id = asId<ProjectId>('00000000-0000-7000-8000-000000000001')
  await browser.locks.hold(openingLock(id), async () => {
    const database = new ProjectDatabase(id)
    await database.open()
    database.close()
    expect((await browser.tab().list()).projects).toEqual([])
  })
  expect((await browser.tab().list()).projects).toHaveLength(1)
})

it('[H5] a project that ends the tab again and again, and that the second home lacks in part, is not opened once more', async () => {
  const { browser, id } = await usedProject()
  hurtRecord(browser, id, 1)
  for (let crash = 0; crash < 3; crash += 1) {
    const registry = new RegistryDatabase()
    await registry.openings.put({ project: id, tab: asId(`gone-${crash}`), brokenOff: crash + 1 })
    registry.close()
  }
  await expect(browser.open(id)).rejects.toMatchObject({ name: 'CrashLoopError' })
  const salvaged = await browser.tab().salvage(id)
  expect(salvaged?.commits).toHaveLength(2)
  // Asked for again, it is tried again.
  const session = await browser.open(id)
  await session.dispatch(setWordings, { three: 'Third' })
  expect(session.snapshot.get('claims', 'one')?.note).toBe('seen')
})
