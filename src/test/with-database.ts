/** A project's database looked into, or changed, behind the program's back. Import `fake-indexeddb/auto` first. */
import { ProjectDatabase } from '#db/project-database.ts'
import type { ProjectId } from '#domain/ids.ts'

/** Opens it for the work alone. Rejects as the work does. */
export async function withDatabase<Result>(
  id: ProjectId,
  work: (database: ProjectDatabase) => Promise<Result>,
): Promise<Result> {
  const database = new ProjectDatabase(id)
  try {
    return await work(database)
  } finally {
    database.close()
  }
}
