import type { ProjectId } from '#domain/ids.ts'
import { ProjectDatabase } from './project-database.ts'

/** Opens the database of a project for the work alone. Rejects as the work does. */
export async function withDatabase<Result>(
  project: ProjectId,
  work: (database: ProjectDatabase) => PromiseLike<Result>,
): Promise<Result> {
  const database = new ProjectDatabase(project)
  try {
    return await work(database)
  } finally {
    database.close()
  }
}
