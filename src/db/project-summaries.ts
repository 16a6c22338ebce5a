/** What is said of a project in the list, where the list itself does not say it. */
import { Dexie } from 'dexie'
import type { ProjectId } from '#domain/ids.ts'
import type { ProjectSummary } from '#domain/ports.ts'
import { databaseName, projectOfDatabase } from './project-database.ts'

/** Projects that have a database here, whatever the list says. */
export async function projectsWithDatabase(): Promise<ProjectId[]> {
  const names = await Dexie.getDatabaseNames()
  return names.flatMap((name) => projectOfDatabase(name) ?? [])
}

/** Whether there is a database of the project. To open one that is not there would make it for a moment, and others would see it. */
export async function hasDatabase(project: ProjectId): Promise<boolean> {
  return (await Dexie.getDatabaseNames()).includes(databaseName(project))
}

/** Of a project of which nothing but its id is known. */
export function unnamed(id: ProjectId, createdAt: string): ProjectSummary {
  return { id, name: '', sample: false, createdAt, openedAt: null }
}

/** When it was opened last, else when it was made. */
export function lastUse({ openedAt, createdAt }: ProjectSummary): string {
  return openedAt ?? createdAt
}
