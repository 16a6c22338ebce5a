/** The profile is found again whichever of its two places is lost. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it } from 'vitest'
import { openProfileBook } from './profile-book.ts'
import { RegistryDatabase } from './registry-database.ts'

const ana = { name: 'Ana', languagesRead: ['en', 'ka'], glossLanguage: 'en' }

/** A localStorage of its own. */
function emptyStorage() {
  const items = new Map<string, string>()
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  }
}

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
})

it('[H4] [H5] keeps the profile in two places, either of which is enough', async () => {
  const storage = emptyStorage()
  const book = await openProfileBook(new RegistryDatabase(), storage)
  expect(book.current()).toBeNull()
  await book.keep(ana)
  expect(book.current()).toEqual(ana)
  expect((await openProfileBook(new RegistryDatabase(), emptyStorage())).current()).toEqual(ana)
  await Dexie.delete('variorum')
  expect((await openProfileBook(new RegistryDatabase(), storage)).current()).toEqual(ana)
})

it('goes on where a place fails, and takes damage for nothing', async () => {
  const refusing = {
    getItem: () => '{"name":',
    setItem: () => {
      throw new Error('full')
    },
  }
  const registry = new RegistryDatabase()
  const book = await openProfileBook(registry, refusing)
  expect(book.current()).toBeNull()
  await book.keep(ana)
  expect(book.current()).toEqual(ana)
  expect((await openProfileBook(new RegistryDatabase(), refusing)).current()).toEqual(ana)
})

it('a registry of the first version still lists its projects', async () => {
  const old = new Dexie('variorum')
  old.version(1).stores({ projects: 'id' })
  await old.table('projects').put({ id: 'p', name: 'Grain' })
  old.close()
  const registry = new RegistryDatabase()
  expect(await registry.projects.toArray()).toEqual([{ id: 'p', name: 'Grain' }])
  expect(await registry.settings.toArray()).toEqual([])
})
