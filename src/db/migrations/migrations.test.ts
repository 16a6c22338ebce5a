import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it } from 'vitest'
import { asId, type ProjectId } from '#domain/ids.ts'
import { tableNames } from '#domain/tables.ts'
import { aliasRow } from '#test/builders/rows.ts'
import { databaseName, ProjectDatabase } from '../project-database.ts'
import type { Migration } from './migrations.ts'
import { version1 } from './version-1.ts'
import { version2 } from './version-2.ts'
import { version3 } from './version-3.ts'
import { version4 } from './version-4.ts'
import { version5 } from './version-5.ts'
import { version6 } from './version-6.ts'

const project = asId<ProjectId>('old')

/** The database as a program that knew these versions declares it. */
function programOf(...versions: readonly Migration[]): Dexie {
  const database = new Dexie(databaseName(project), { cache: 'disabled' })
  for (const { version, stores } of versions) database.version(version).stores({ ...stores })
  return database
}

// Every test has a browser without databases.
beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
})

it.each([
  ['first', [version1]],
  ['second', [version1, version2]],
  ['third', [version1, version2, version3]],
  ['fourth', [version1, version2, version3, version4]],
  ['fifth', [version1, version2, version3, version4, version5]],
  ['sixth', [version1, version2, version3, version4, version5, version6]],
])(
  '[H4] a database of the %s version opens with all it holds, and has the stores of today',
  async (_name, versions) => {
    const before = programOf(...versions)
    await before.table('aliases').put(aliasRow('1', 'ISW', 'ISW'))
    before.close()
    const now = new ProjectDatabase(project)
    expect(await now.rows('aliases').toArray()).toEqual([aliasRow('1', 'ISW', 'ISW')])
    for (const table of tableNames) expect(await now.rows(table).count(), table).toBe(table === 'aliases' ? 1 : 0)
    now.close()
  },
)

it.each([
  ['first', [version1]],
  ['second', [version1, version2]],
  ['third', [version1, version2, version3]],
  ['fourth', [version1, version2, version3, version4]],
  ['fifth', [version1, version2, version3, version4, version5]],
  ['sixth', [version1, version2, version3, version4, version5, version6]],
])(
  '[H4] a database of today is not harmed by the %s program, which does not know all its stores',
  async (_name, versions) => {
    const now = new ProjectDatabase(project)
    await now.rows('aliases').put(aliasRow('1', 'ISW', 'ISW'))
    await now.table('citations').put({ id: 'kept' })
    now.close()
    const before = programOf(...versions)
    expect(await before.table('aliases').count()).toBe(1)
    before.close()
    const again = new ProjectDatabase(project)
    expect(await again.table('citations').toArray()).toEqual([{ id: 'kept' }])
    again.close()
  },
)
