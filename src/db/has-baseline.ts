/** Whether a project began with rows from a file: all that an opening asks of them while both homes agree. */
import type { ProjectDatabase } from './project-database.ts'

/** Name of the document in the second home. */
export const baselineName = 'baseline'

export async function hasBaseline(database: ProjectDatabase): Promise<boolean> {
  return (await database.baseline.count()) + (await database.baselineParts.count()) > 0
}
