/** The import of the open project, the same on every screen of it. */
import { useSyncExternalStore } from 'react'
import { usePorts } from '#state/use-ports.tsx'
import { useSession } from '#state/use-session.tsx'
import type { ImportJob } from './import-job.ts'
import type { ImportState } from './import-state.ts'
import { importJobOf } from './import-jobs.ts'

/** The job and what it is at. */
export function useImportJob(): readonly [ImportJob, ImportState] {
  const session = useSession()
  const job = importJobOf(session, usePorts())
  return [job, useSyncExternalStore(job.subscribe, job.state)]
}
