/** What can be done from the list of projects, one thing at a time, and what went wrong with the last. */
import { useState } from 'react'
import { OutdatedError } from '#domain/build-watch.ts'
import type { ProjectId } from '#domain/ids.ts'
import type { ProjectSummary } from '#domain/ports.ts'
import type { Profile } from '#domain/profile.ts'
import { projectsMessages as words } from '#i18n/messages/projects.ts'
import { usePorts } from '#state/use-ports.tsx'
import { unattended } from '#ui/unattended.ts'
import { navigate } from '#ui/use-address.ts'
import { createProject, RenamedMeanwhileError, renameProject } from './create-project.ts'

interface Problem {
  readonly happened: string
  readonly next: string
  readonly details: string
}

/** Shows a project. */
export function goTo(project: ProjectId): void {
  navigate({ screen: 'home', project })
}

/** `reload` reads the list again. */
export function useListWork(profile: Profile, reload: () => void) {
  const ports = usePorts()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const attempt = async (happened: string, work: () => Promise<unknown>) => {
    setProblem(null)
    setBusy(true)
    try {
      await work()
    } catch (error) {
      const said = error instanceof RenamedMeanwhileError ? words.errors.renamedMeanwhile(error.now) : happened
      setProblem({
        happened: said,
        next: error instanceof OutdatedError ? words.errors.outdatedNext : words.errors.createNext,
        details: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      })
    }
    setBusy(false)
  }
  // Each brings what it needs along, which the list of projects does without.
  const openSample = async () => goTo(await (await import('./open-sample.ts')).openSample(ports, profile))
  const save = async ({ id }: ProjectSummary) => (await import('./save-copy.ts')).saveCopy(ports, id)
  const rename = async ({ id, name: seen }: ProjectSummary, name: string) => {
    await attempt(words.errors.rename, () => renameProject(ports, id, seen, name))
    reload()
  }
  return {
    isBusy,
    problem,
    create: (name: string) =>
      unattended(attempt(words.errors.create, async () => goTo(await createProject(ports, name, profile)))),
    openSample: () => unattended(attempt(words.errors.sample, openSample)),
    save: (project: ProjectSummary) => unattended(attempt(words.copy.failed, () => save(project))),
    rename: (project: ProjectSummary, name: string) => unattended(rename(project, name)),
  }
}
