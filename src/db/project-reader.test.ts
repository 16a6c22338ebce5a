import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import { asId, type ProjectId } from '#domain/ids.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { textHash } from '#interchange/text-hash.ts'
import { setWordings } from '#test/kernel-fixture.ts'
import { text, usedProject } from '#test/used-project.ts'
import { ProjectReader } from './project-reader.ts'
import { SegmentStore } from './segment-store.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  Dexie.dependencies.indexedDB = globalThis.indexedDB
})

it('[H1] reads the rows of some tables and texts, and follows what comes', async () => {
  const { browser, id } = await usedProject()
  const session = await browser.open(id)
  const reader = new ProjectReader(id, textHash)
  const snapshot = new MemorySnapshot()
  const sequence = await reader.load(snapshot, ['claims'])
  expect(sequence).toBe(session.store.getState().sequence)
  expect([...snapshot.all('claims')].map((claim) => claim.note)).toEqual(['seen'])
  expect(snapshot.size('project')).toBe(0)
  expect(await reader.readTexts([text.hash, asId('sha-256:gone')])).toEqual([text])
  reader.follow(sequence, (commits) => {
    for (const { commit } of commits) snapshot.apply(commit.changes)
  })
  await session.dispatch(setWordings, { three: 'Third' })
  reader.wake()
  await vi.waitFor(() => expect(snapshot.get('claims', 'three')?.wording).toBe('Third'))
  reader.close()
})

it('[H8] does not make anew what was removed, and neither does what was kept of it', async () => {
  const { browser, id } = await usedProject()
  const reader = new ProjectReader(id, textHash)
  await reader.load(new MemorySnapshot(), ['claims'])
  const store = await SegmentStore.open<string>(id, '1')
  await browser.tab().remove(id)
  await expect(reader.readTexts([text.hash])).rejects.toMatchObject({ name: 'DatabaseClosedError' })
  expect(await store.replace([], 'words')).toBeNull()
  expect(await Dexie.getDatabaseNames()).toEqual(['variorum'])
})

it('[H8] rejects where there is no such project, and makes none', async () => {
  const reader = new ProjectReader(asId<ProjectId>('nobody'), textHash)
  await expect(reader.load(new MemorySnapshot(), ['claims'])).rejects.toMatchObject({ name: 'NoSuchDatabaseError' })
  reader.close()
  await vi.waitFor(async () => expect(await Dexie.getDatabaseNames()).toEqual([]))
})
