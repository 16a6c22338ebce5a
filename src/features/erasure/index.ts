/** Erasing texts for good: the question before it, and what is told while it waits. */
import { lazy } from 'react'
import { overlay } from '#ui/screen.tsx'

/** Mount it once inside the open project, in a `Suspense`. */
export const ErasureWatch = lazy(async () => ({ default: (await import('./ErasureWatch.tsx')).ErasureWatch }))

export const overlays = [overlay('erase', async () => (await import('./EraseDialog.tsx')).EraseDialog)]
