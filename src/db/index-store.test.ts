import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it } from 'vitest'
import { asId, type ProjectId } from '#domain/ids.ts'
import { TestBrowser } from '#test/kernel-fixture.ts'
import { IndexStore, indexDatabaseName } from './index-store.ts'

const project = asId<ProjectId>('p')
const open = (version = '1') => IndexStore.open<string, readonly string[]>(project, version)

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  Dexie.dependencies.indexedDB = globalThis.indexedDB
})

it('keeps packs with their stamps, and what stamps stand for', async () => {
  const store = await open()
  const [one, two] = [await store.put('one', ['s', 't']), await store.put('two', ['s'])]
  await store.restamp(two ?? 0, ['u'])
  await store.noteStamp({ stamp: 'u', meaning: ['ISW'] })
  store.close()
  const again = await open()
  expect(await again.load()).toEqual([
    { id: one, content: 'one', stamps: ['s', 't'] },
    { id: two, content: 'two', stamps: ['u'] },
  ])
  expect(await again.loadStamps()).toEqual([{ stamp: 'u', meaning: ['ISW'] }])
  await again.remove([one ?? 0])
  await again.restamp(one ?? 0, ['v'])
  expect((await again.load()).map(({ content }) => content)).toEqual(['two'])
})

it('drops what another version of the engine made', async () => {
  const store = await open('1')
  await store.put('one', ['s'])
  store.close()
  expect(await (await open('2')).load()).toEqual([])
})

it('makes a database anew that cannot be opened', async () => {
  const other = new Dexie(indexDatabaseName(project))
  other.version(90).stores({ strange: 'id' })
  await other.open()
  other.close()
  const store = await open()
  expect(await store.put('one', ['s'])).not.toBeNull()
  expect(await store.load()).toHaveLength(1)
})

it('keeps nothing, and says nothing, where storage fails', async () => {
  const store = await open()
  store.close()
  expect(await store.put('one', ['s'])).toBeNull()
  expect(await store.load()).toEqual([])
  await store.remove([1])
  await store.restamp(1, [])
})

it('goes with its project', async () => {
  const browser = new TestBrowser()
  const session = await browser.open()
  const store = await IndexStore.open<string, null>(session.project, '1')
  await store.put('one', ['s'])
  await session.close()
  await browser.tab().remove(session.project)
  expect(await Dexie.exists(indexDatabaseName(session.project))).toBe(false)
})
