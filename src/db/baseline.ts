/** The rows a project began with when it was opened from a file (H7), which no commit tells of: a store here, a document in the second home. */
import type { ProjectId } from '#domain/ids.ts'
import type { BaselineRows, ProjectDatabase } from './project-database.ts'
import type { SecondHome } from './second-home.ts'

/** Name of the document in the second home. */
export const baselineName = 'baseline'

/** Gives the second home the baseline that it alone lacks. @returns whether IndexedDB lacks one that the second home has */
export async function giveBaseline(database: ProjectDatabase, home: SecondHome, project: ProjectId): Promise<boolean> {
  const here = await database.baseline.toArray()
  const there = await home.readDocument(project, baselineName)
  if (here.length > 0 && there === null) await home.writeDocument(project, baselineName, JSON.stringify(here))
  return here.length === 0 && there !== null
}

/** Takes the baseline from the second home, where that has one. */
export async function takeBaseline(database: ProjectDatabase, home: SecondHome, project: ProjectId): Promise<void> {
  const there = await home.readDocument(project, baselineName)
  if (there !== null) await database.baseline.bulkPut(JSON.parse(there) as BaselineRows[])
}
