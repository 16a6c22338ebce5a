/** Prepared chunks of imports, outside the journal, until the import is complete (H2). */
import type { BatchId } from '#domain/ids.ts'
import type { PendingImports } from '#domain/ports.ts'
import type { ProjectDatabase } from './project-database.ts'

/** The pending imports of one project database. */
export function pendingImportsIn(database: ProjectDatabase): PendingImports {
  const { pendingImports: store } = database
  return {
    put: async (batch, index, chunk) => {
      await store.put({ batch, index, chunk })
    },
    list: async () => {
      const counts = new Map<BatchId, number>()
      for (const [batch] of await store.toCollection().primaryKeys()) counts.set(batch, (counts.get(batch) ?? 0) + 1)
      return [...counts].map(([batch, chunks]) => ({ batch, chunks }))
    },
    chunk: async (batch, index) => (await store.get([batch, index]))?.chunk ?? null,
    drop: async (batch) => {
      await store.where('batch').equals(batch).delete()
    },
  }
}
