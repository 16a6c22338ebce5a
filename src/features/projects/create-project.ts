/** Makes a project with its first two rows, its own name and its first analyst, as one step. */
import { addAnalyst } from '#commands/project/add-analyst.ts'
import { nameProject } from '#commands/project/name-project.ts'
import { asId, type ProjectId, type StepId } from '#domain/ids.ts'
import type { Profile } from '#state/profile.ts'
import { withProject, type Ports } from '#state/use-ports.tsx'

/** Resolves with the id once everything is durable. Rejects when the storage fails; then the project is removed again. */
export async function createProject(access: Ports, name: string, profile: Profile): Promise<ProjectId> {
  const { catalogue, environment } = access
  const project = await catalogue.create(name, false)
  try {
    await withProject(access, project, async (session) => {
      const step = asId<StepId>(environment.newId())
      const { analyst } = session.store.getState()
      const named = await session.dispatch(nameProject, { project, name }, { step })
      const added = await session.dispatch(addAnalyst, { ...profile, id: analyst }, { step })
      const refusal = [named, added].find((result) => !result.ok)
      if (refusal && !refusal.ok) throw new Error(refusal.rejection.reason)
    })
    return project
  } catch (error) {
    await catalogue.remove(project)
    throw error
  }
}

/** The project has another name by now than the person saw (H4). */
export class RenamedMeanwhileError extends Error {
  override readonly name = 'RenamedMeanwhileError'
  readonly now: string

  constructor(now: string) {
    super('The project was renamed meanwhile')
    this.now = now
  }
}

/** Renames a project that need not be open. `from` is the name the person saw. */
export async function renameProject(access: Ports, project: ProjectId, from: string, name: string): Promise<void> {
  await withProject(access, project, async (session) => {
    const now = session.snapshot.get('project', project)?.name ?? from
    if (now !== from && now !== name) throw new RenamedMeanwhileError(now)
    const result = await session.dispatch(nameProject, { project, name })
    if (!result.ok) throw new Error(result.rejection.reason)
  })
  await access.catalogue.noteName(project, name)
}
