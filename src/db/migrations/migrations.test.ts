import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it } from 'vitest'
import { asId, type ProjectId } from '#domain/ids.ts'
import { tableNames } from '#domain/tables.ts'
import { aliasRow } from '#test/builders/rows.ts'
import { databaseName, ProjectDatabase } from '../project-database.ts'
import { version1 } from './version-1.ts'

const project = asId<ProjectId>('old')

/** The database as the first released program declares it. */
function firstProgram(): Dexie {
  const database = new Dexie(databaseName(project), { cache: 'disabled' })
  database.version(version1.version).stores({ ...version1.stores })
  return database
}

// Every test has a browser without databases.
beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
})

it('[H4] a database of the first version opens with all it holds, and has the stores of today', async () => {
  const before = firstProgram()
  await before.table('aliases').put(aliasRow('1', 'ISW', 'ISW'))
  before.close()
  const now = new ProjectDatabase(project)
  expect(await now.rows('aliases').toArray()).toEqual([aliasRow('1', 'ISW', 'ISW')])
  for (const table of tableNames) expect(await now.rows(table).count(), table).toBe(table === 'aliases' ? 1 : 0)
  now.close()
})

it('[H4] a database of today is not harmed by the first program, which does not know all its stores', async () => {
  const now = new ProjectDatabase(project)
  await now.rows('aliases').put(aliasRow('1', 'ISW', 'ISW'))
  await now.table('sentenceBounds').put({ id: 'kept' })
  now.close()
  const before = firstProgram()
  expect(await before.table('aliases').count()).toBe(1)
  before.close()
  const again = new ProjectDatabase(project)
  expect(await again.table('sentenceBounds').toArray()).toEqual([{ id: 'kept' }])
  again.close()
})
