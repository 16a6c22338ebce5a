/** Databases that hold nothing but what was made of a project: they go with its words. */
import { Dexie } from 'dexie'
import type { ProjectId } from '#domain/ids.ts'
import { indexDatabaseName } from './index-store.ts'
import { searchDatabaseName } from './segment-store.ts'

/** Rejects when one cannot be removed. */
export async function dropDerived(project: ProjectId): Promise<void> {
  await Dexie.delete(searchDatabaseName(project))
  await Dexie.delete(indexDatabaseName(project))
}
