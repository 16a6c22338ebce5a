/** Imports that were left before they were complete, each to go on with or to be removed (H2). */
import { importMessages } from '#i18n/messages/import.ts'
import type { ImportJob } from './import-job.ts'
import { InterruptedImports } from './InterruptedImports.tsx'
import { LeftReadings } from './LeftReadings.tsx'
import styles from './import.module.css'
import { isHeldHere } from './tab-reading.ts'
import { useLeftImports } from './use-left-imports.ts'

/** Nothing where there are none. */
export function UnfinishedImports({ job }: { readonly job: ImportJob }) {
  const [left, look] = useLeftImports(job)
  if (left === null) return null
  const elsewhere = left.held.filter((id) => !isHeldHere(id)).length
  return (
    <>
      {elsewhere === 0 ? null : (
        <p role="status" className={styles['interrupted']}>
          {importMessages.left.elsewhere(elsewhere)}
        </p>
      )}
      <LeftReadings job={job} readings={left.readings} onChange={look} />
      <InterruptedImports job={job} readings={left.ofBatch} onChange={look} />
    </>
  )
}
