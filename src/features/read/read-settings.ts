/** What this screen remembers for the session, outside the journal. */
import { useCallback, useMemo } from 'react'
import type { JsonValue } from '#domain/json.ts'
import { useView } from '#state/use-view.ts'

export interface ReadSettings {
  readonly glosses: boolean
  /** Skeleton lines under sentences the analyst does not read; part of the layer of glosses. */
  readonly skeletons: boolean
  readonly panel: boolean
}

/** Where the list would cover half of the text it opens only when a passage is chosen. */
const roomForPanel = '(width >= 900px)'

/** The settings and how to change some of them. */
export function useReadSettings(): readonly [ReadSettings, (change: Partial<ReadSettings>) => void] {
  const [screens, setScreens] = useView('screens')
  const settings = useMemo(() => readSettings(screens['read']), [screens])
  const change = useCallback(
    (next: Partial<ReadSettings>) => setScreens({ ...screens, read: { ...settings, ...next } }),
    [screens, settings, setScreens],
  )
  return [settings, change]
}

function readSettings(value: JsonValue | undefined): ReadSettings {
  const saved =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, JsonValue>) : {}
  const { glosses, skeletons, panel } = saved
  return {
    glosses: glosses !== false,
    skeletons: skeletons !== false,
    panel: typeof panel === 'boolean' ? panel : matchMedia(roomForPanel).matches,
  }
}
