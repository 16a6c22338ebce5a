import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import { usedProject } from '#test/used-project.ts'
import { ProjectDatabase } from './project-database.ts'
import { readCommits } from './read-commits.ts'

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
})

it('[H5] [H6] a commit whose own word of its place is damaged is known by its key', async () => {
  const { id } = await usedProject()
  const database = new ProjectDatabase(id)
  const commits = await database.commits.toArray()
  // Only damage brings it about that a value does not say what it is kept under.
  const misplaced = commits.map(({ sequence, ...stored }, index) =>
    index === 0 ? stored : { ...stored, sequence: sequence + 16 },
  )
  vi.spyOn(database.commits, 'bulkGet').mockReturnValueOnce(Dexie.Promise.resolve(misplaced as never))
  const read = await readCommits(database)
  expect(read).toEqual({ commits, readUpTo: commits.at(-1)?.sequence, unreadable: 0, remains: [] })
  database.close()
})
