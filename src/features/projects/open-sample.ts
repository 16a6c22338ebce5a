/** Makes the sample project from its file, through the same commands a person uses, so that its history is true. */
import type { Command } from '#commands/define-command.ts'
import { registry, type CommandName } from '#commands/registry.ts'
import { asId, type AnalystId, type ProjectId, type StepId } from '#domain/ids.ts'
import type { SampleFile } from '#interchange/sample/sample-shape.ts'
import { planSample } from '#interchange/sample/sample-steps.ts'
import { firstCommand, planFirstCommits } from '#state/first-commits.ts'
import type { Profile } from '#domain/profile.ts'
import type { Ports } from '#state/use-ports.tsx'

/** The sample project that is here already, or a new one. Rejects when it cannot be fetched or written; nothing is left behind. */
export async function openSample({ catalogue, environment }: Ports, person: Profile): Promise<ProjectId> {
  const { projects } = await catalogue.list()
  const known = projects.find(({ sample }) => sample)
  if (known) return known.id
  const response = await fetch('/sample/story.json')
  if (!response.ok) throw new Error(`The sample could not be loaded (${response.status})`)
  // The file is part of the program and checked by its tests.
  const sample = (await response.json()) as SampleFile
  const { newId } = environment
  const project = asId<ProjectId>(newId())
  const analyst = asId<AnalystId>(newId())
  const { texts, steps } = planSample(sample, { project, analyst, person, newId })
  const beginning = asId<StepId>(newId())
  const commands = steps.map(({ command, args }) => {
    const step = beginsProject.has(command) ? beginning : asId<StepId>(newId())
    return firstCommand(registry[command as CommandName] as Command<object>, args, step)
  })
  const commits = planFirstCommits(environment, { project, analyst, origin: 'restore' }, commands)
  await catalogue.create({ id: project, name: sample.project.name, sample: true, texts, commits })
  return project
}

/** The project, its analyst and its articles come as one step; what was done with them is told step by step. */
const beginsProject = new Set(['nameProject', 'addAnalyst', 'startBatch', 'importArticles', 'completeBatch'])
