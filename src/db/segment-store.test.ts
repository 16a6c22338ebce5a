import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it } from 'vitest'
import { asId, type ProjectId } from '#domain/ids.ts'
import { TestBrowser } from '#test/kernel-fixture.ts'
import { searchDatabaseName, SegmentStore } from './segment-store.ts'

const project = asId<ProjectId>('p')
const open = (version = '1') => SegmentStore.open<string>(project, version)

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  Dexie.dependencies.indexedDB = globalThis.indexedDB
})

it('keeps segments, and puts one in the place of several in one step', async () => {
  const store = await open()
  const [one, two] = [await store.replace([], 'one'), await store.replace([], 'two')]
  store.close()
  const again = await open()
  expect(await again.load()).toEqual([
    { id: one, content: 'one' },
    { id: two, content: 'two' },
  ])
  const both = await again.replace([one ?? 0, two ?? 0], 'both')
  expect(await again.load()).toEqual([{ id: both, content: 'both' }])
  await again.remove([both ?? 0])
  expect(await again.load()).toEqual([])
})

it('drops what another version of the engine made', async () => {
  const store = await open('1')
  await store.replace([], 'one')
  store.close()
  expect(await (await open('2')).load()).toEqual([])
})

it('makes a database anew that cannot be opened', async () => {
  const other = new Dexie(searchDatabaseName(project))
  other.version(90).stores({ strange: 'id' })
  await other.open()
  other.close()
  const store = await open()
  expect(await store.replace([], 'one')).not.toBeNull()
  expect(await store.load()).toHaveLength(1)
})

it('keeps nothing, and says nothing, where storage fails', async () => {
  const store = await open()
  store.close()
  expect(await store.replace([], 'one')).toBeNull()
  expect(await store.load()).toEqual([])
  await store.remove([1])
})

it('[H8] goes with its project', async () => {
  const browser = new TestBrowser()
  const session = await browser.open()
  const store = await SegmentStore.open<string>(session.project, '1')
  await store.replace([], 'words')
  store.close()
  await session.close()
  await browser.tab().remove(session.project)
  expect(await Dexie.exists(searchDatabaseName(session.project))).toBe(false)
})
