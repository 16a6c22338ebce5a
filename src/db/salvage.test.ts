import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it } from 'vitest'
import { asId, type ProjectId } from '#domain/ids.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { contentOf } from '#test/kernel-fixture.ts'
import { changeAsNewer } from '#test/newer-program.ts'
import { text, usedProject } from '#test/used-project.ts'

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
})

it('[H4] a database of a newer program is not changed, and the second home gives all of it', async () => {
  const { browser, id, content } = await usedProject()
  await changeAsNewer(id, (database) => {
    database.createObjectStore('future')
    // Without a store that is known here, it cannot be shown either.
    database.deleteObjectStore('held')
  })
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
