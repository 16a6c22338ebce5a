import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import { MemoryLocks } from './locks.ts'
import { pressOut } from './press-out.ts'

let factory = new IDBFactory()

beforeEach(() => {
  factory = new IDBFactory()
  Dexie.dependencies.indexedDB = factory
})

const names = async () => (await factory.databases()).map(({ name }) => name)

async function make(name: string): Promise<void> {
  const database = new Dexie(name)
  database.version(1).stores({ rows: '' })
  await database.table('rows').put(1, 'one')
  database.close()
}

it('[H8] other databases are there while something is removed, and gone after it', async () => {
  await make('one')
  let during: unknown = null
  await pressOut(new MemoryLocks(), async () => {
    during = await names()
    await Dexie.delete('one')
  })
  expect(during).toEqual(['one', ...[1, 2, 3, 4].map((number) => `variorum-pressing-${number}`)])
  expect(await names()).toEqual([])
})

it('[H8] where there is no room for them, what is to be removed is removed all the same', async () => {
  await make('one')
  const open = factory.open.bind(factory)
  vi.spyOn(factory, 'open').mockImplementation((name, version) => {
    if (name.startsWith('variorum-pressing')) throw new DOMException('full', 'QuotaExceededError')
    return open(name, version)
  })
  await pressOut(new MemoryLocks(), () => Dexie.delete('one'))
  expect(await names()).toEqual([])
})

it('[H8] work that fails is told, and leaves no other database', async () => {
  const failing = pressOut(new MemoryLocks(), () => Promise.reject(new Error('blocked')))
  await expect(failing).rejects.toThrow('blocked')
  expect(await names()).toEqual([])
})
