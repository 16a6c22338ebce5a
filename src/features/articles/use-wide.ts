/** Whether the window has room for a pane beside the table. */
import { useSyncExternalStore } from 'react'

const wide = '(min-width: 60rem)'

/** Follows the window. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(wide).matches)
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(wide)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
