/** Whether there is no room for the list and the stories side by side. */
import { useSyncExternalStore } from 'react'

const narrow = '(max-width: 52rem)'

/** Follows the window. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(narrow).matches)
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(narrow)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
