import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it } from 'vitest'
import { asId, type ProjectId } from '#domain/ids.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { contentOf } from '#test/kernel-fixture.ts'
import { text, usedProject } from '#test/used-project.ts'
import { databaseName } from './project-database.ts'

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
})

/** What a newer version of the program leaves: the same stores and one more, under a higher version. */
function openAsNewer(id: ProjectId): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = Dexie.dependencies.indexedDB.open(databaseName(id), 9990)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('future'))
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')))
    request.addEventListener('success', () => {
      request.result.close()
      resolve()
    })
  })
}

it('[H4] a database of a newer program is neither opened nor changed, and the second home gives all of it', async () => {
  const { browser, id, content } = await usedProject()
  await openAsNewer(id)
  await expect(browser.open(id)).rejects.toMatchObject({ name: 'VersionError' })
  const salvaged = await browser.tab().salvage(id)
  const snapshot = new MemorySnapshot()
  for (const { table, rows } of salvaged?.rows ?? []) snapshot.load(table, rows as never)
  expect(contentOf(snapshot, true)).toBe(content)
  expect(salvaged?.texts).toEqual([text])
  expect(salvaged?.commits).toHaveLength(3)
})

it('[H5] there is nothing to bring out of a second home that knows nothing of a project', async () => {
  const { browser } = await usedProject()
  expect(await browser.tab().salvage(asId<ProjectId>('unknown'))).toBeNull()
  browser.second = { home: null, reason: 'no' }
  expect(await browser.tab().salvage(asId<ProjectId>('unknown'))).toBeNull()
})
