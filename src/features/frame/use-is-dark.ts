/** Whether the dark theme is on show now, chosen or the system's. */
import { useSyncExternalStore } from 'react'
import { usePreferences } from '#ui/preferences/preferences.ts'

const query = () => matchMedia('(prefers-color-scheme: dark)')

function subscribe(listener: () => void): () => void {
  const media = query()
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}

/** Follows the system while nobody chose. */
export function useIsDark(): boolean {
  const { theme } = usePreferences()
  const isSystemDark = useSyncExternalStore(subscribe, () => query().matches)
  return theme === 'system' ? isSystemDark : theme === 'dark'
}
