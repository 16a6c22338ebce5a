/** Makes the sample project from its file, through the same commands a person uses, so that its history is true. */
import type { Command } from '#commands/define-command.ts'
import { registry, type CommandName } from '#commands/registry.ts'
import { asId, type ProjectId, type StepId } from '#domain/ids.ts'
import type { SampleFile } from '#interchange/sample/sample-shape.ts'
import { planSample } from '#interchange/sample/sample-steps.ts'
import type { Profile } from '#state/profile.ts'
import { withProject, type Ports } from '#state/use-ports.tsx'

/** The sample project that is here already, or a new one. Rejects when it cannot be fetched or written; nothing is left behind. */
export async function openSample(ports: Ports, profile: Profile): Promise<ProjectId> {
  const { catalogue } = ports
  const known = (await catalogue.list()).find(({ sample }) => sample)
  if (known) return known.id
  const response = await fetch('/sample/story.json')
  if (!response.ok) throw new Error(`The sample could not be loaded (${response.status})`)
  // The file is part of the program and checked by its tests.
  const sample = (await response.json()) as SampleFile
  const project = await catalogue.create(sample.project.name, true)
  try {
    await writeSample(ports, project, sample, profile)
    return project
  } catch (error) {
    await catalogue.remove(project)
    throw error
  }
}

/** The project, its analyst and its articles come as one step; what was done with them is told step by step. */
const beginsProject = new Set(['nameProject', 'addAnalyst', 'startBatch', 'importArticles', 'completeBatch'])

async function writeSample(ports: Ports, project: ProjectId, sample: SampleFile, person: Profile): Promise<void> {
  const { newId } = ports.environment
  await withProject(ports, project, async (session) => {
    const { analyst } = session.store.getState()
    const { texts, steps } = planSample(sample, { project, analyst, person, newId })
    await session.putTexts(texts)
    const beginning = asId<StepId>(newId())
    for (const { command, args } of steps) {
      const known = registry[command as CommandName] as Command<object>
      const step = beginsProject.has(command) ? beginning : asId<StepId>(newId())
      const result = await session.dispatch(known, args, { step, origin: 'restore' })
      if (!result.ok) throw new Error(`${command}: ${result.rejection.reason}`)
    }
  })
}
