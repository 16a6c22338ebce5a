/**
 * Makes a project with its first two rows, its own name and its first analyst, as one step that no undo takes back. Renames one
 * from the list.
 */
import { addAnalyst } from '#commands/project/add-analyst.ts'
import { nameProject } from '#commands/project/name-project.ts'
import { OutdatedError } from '#domain/build-watch.ts'
import { asId, type AnalystId, type ProjectId, type StepId } from '#domain/ids.ts'
import { firstCommand, planFirstCommits } from '#state/first-commits.ts'
import type { Profile } from '#domain/profile.ts'
import { withProject, type Ports } from '#state/use-ports.tsx'

/** Resolves with the id once everything is durable. Rejects when the storage fails; then nothing is left of the project. */
export async function createProject(
  { catalogue, environment }: Pick<Ports, 'catalogue' | 'environment'>,
  name: string,
  profile: Profile,
): Promise<ProjectId> {
  const project = asId<ProjectId>(environment.newId())
  const analyst = asId<AnalystId>(environment.newId())
  const step = asId<StepId>(environment.newId())
  const commits = planFirstCommits(environment, { project, analyst, origin: 'restore' }, [
    firstCommand(nameProject, { project, name }, step),
    firstCommand(addAnalyst, { ...profile, id: analyst }, step),
  ])
  await catalogue.create({ id: project, name, sample: false, texts: [], commits })
  return project
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
    const result = await session.dispatch(nameProject, { project, name }, { waits: false })
    if (result.ok) return
    if (result.rejection.reason === 'outdated') throw new OutdatedError()
    throw new Error(result.rejection.reason)
  })
  await access.catalogue.noteName(project, name)
}
