/** Imports that were left before they were complete, each to go on with or to be removed (H2). */
import type { ImportJob } from './import-job.ts'
import { InterruptedImports } from './InterruptedImports.tsx'
import { LeftReadings } from './LeftReadings.tsx'
import { useLeftImports } from './use-left-imports.ts'

/** Nothing where there are none. */
export function UnfinishedImports({ job }: { readonly job: ImportJob }) {
  const [left, look] = useLeftImports(job)
  if (left === null) return null
  return (
    <>
      <LeftReadings job={job} readings={left.readings} onChange={look} />
      <InterruptedImports job={job} readings={left.ofBatch} onChange={look} />
    </>
  )
}
