/** Whether a newer build of the program is at work in another tab (H4). */
import { useSyncExternalStore } from 'react'
import { usePorts } from './use-ports.tsx'

/** Once true it stays true until the page is loaded anew. */
export function useOutdated(): boolean {
  const { builds } = usePorts()
  return useSyncExternalStore(builds.subscribe, builds.isOutdated)
}
