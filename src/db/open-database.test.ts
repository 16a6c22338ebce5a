import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import { asId, type ProjectId } from '#domain/ids.ts'
import { openDatabase } from './open-database.ts'
import { databaseName, ProjectDatabase } from './project-database.ts'

const project = asId<ProjectId>('old')

beforeEach(() => {
  const factory = new IDBFactory()
  globalThis.indexedDB = factory
  Dexie.dependencies.indexedDB = factory
})

/** A tab that has an older version open. `letsGo`: whether it closes it when it is asked to. */
function olderTab(letsGo: boolean): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName(project), 10)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('claims', { keyPath: 'id' }))
    request.addEventListener('success', () => {
      if (letsGo) request.result.addEventListener('versionchange', () => request.result.close())
      resolve(request.result)
    })
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')))
  })
}

it('[H4] a tab of an older program lets go of the database, and it is upgraded', async () => {
  await olderTab(true)
  const database = new ProjectDatabase(project)
  await openDatabase(database)
  expect(database.isOpen()).toBe(true)
  expect(await database.heads.count()).toBe(0)
  database.close()
})

it('[H4] a tab that does not let go is told of; when it has gone the database opens', async () => {
  const older = await olderTab(false)
  await expect(openDatabase(new ProjectDatabase(project), 20)).rejects.toMatchObject({ name: 'BlockedError' })
  older.close()
  const database = new ProjectDatabase(project)
  await openDatabase(database, 20)
  expect(await database.heads.count()).toBe(0)
  database.close()
})

it('[H4] a connection that is lost while it is being opened is opened again', async () => {
  const made = new ProjectDatabase(project)
  await openDatabase(made)
  made.close()
  const lost = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('lost', 'InvalidStateError')
  })
  const before = new ProjectDatabase(project)
  await openDatabase(before)
  expect(lost).toHaveBeenCalled()
  expect(await before.heads.count()).toBe(0)
  before.close()
  lost.mockImplementation(() => {
    throw new DOMException('lost', 'InvalidStateError')
  })
  await expect(openDatabase(new ProjectDatabase(project))).rejects.toThrow('was closed while it was being opened')
  lost.mockRestore()
})
