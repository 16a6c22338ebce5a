/** The height of a row in pixels for the density chosen; taller where fingers point. */
import { useSyncExternalStore } from 'react'
import { usePreferences } from '../preferences/preferences.ts'

const coarse = () => matchMedia('(pointer: coarse)')

function subscribe(listener: () => void): () => void {
  const query = coarse()
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** 36, compact 28, by finger 44: the same figures as in the tokens. */
export function useRowHeight(): number {
  const { density } = usePreferences()
  const isCoarse = useSyncExternalStore(subscribe, () => coarse().matches)
  if (isCoarse) return 44
  return density === 'compact' ? 28 : 36
}
