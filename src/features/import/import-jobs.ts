/** Which import job belongs to which project. A preview outlives the session it was read in: whoever comes back finds it. */
import type { ProjectSession } from '#state/project-session.ts'
import { tabDrafts } from '#ui/draft-store.ts'
import type { ImportPorts } from './import-context.ts'
import { ImportJob } from './import-job.ts'

const jobs = new Map<string, ImportJob>()

/** The one import job of an open project: the one left behind when it was last open, if that had not begun to write. */
export function importJobOf(session: ProjectSession, ports: ImportPorts): ImportJob {
  const left = jobs.get(session.project)
  if (left?.goOnIn(session)) return left
  const job = new ImportJob(session, ports)
  jobs.set(session.project, job)
  return job
}

// What waits for a project that is no more waits for nothing.
tabDrafts.onForget((project) => {
  jobs.get(project)?.cancel()
  jobs.delete(project)
})
