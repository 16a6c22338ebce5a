/** The import of the open project, the same on every screen of it. */
import { useSyncExternalStore } from 'react'
import type { ImportReader } from '#domain/ports.ts'
import type { ProjectSession } from '#state/project-session.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useSession } from '#state/use-session.tsx'
import { ImportJob, type ImportState } from './import-job.ts'

const jobs = new WeakMap<ProjectSession, ImportJob>()

/** The one import job of a session. */
export function importJobOf(session: ProjectSession, reader: ImportReader): ImportJob {
  let job = jobs.get(session)
  if (!job) jobs.set(session, (job = new ImportJob(session, reader)))
  return job
}

/** The job and what it is at. */
export function useImportJob(): readonly [ImportJob, ImportState] {
  const session = useSession()
  const { importReader } = usePorts()
  const job = importJobOf(session, importReader)
  return [job, useSyncExternalStore(job.subscribe, job.state)]
}
