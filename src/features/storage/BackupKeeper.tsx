/** Keeps copies of the open project outside the browser. Its code is fetched once a project is open. */
import { lazy, Suspense } from 'react'

const BackupWatch = lazy(async () => ({ default: (await import('./BackupWatch.tsx')).BackupWatch }))

/** Mount it once inside the open project. Draws nothing. */
export function BackupKeeper() {
  return (
    <Suspense>
      <BackupWatch />
    </Suspense>
  )
}
