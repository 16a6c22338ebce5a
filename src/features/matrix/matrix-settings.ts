/** What the Matrix screen remembers for the session, outside the journal. */
import { useCallback, useMemo } from 'react'
import type { JsonValue } from '#domain/json.ts'
import { useView } from '#state/use-view.ts'
import type { QueueOrder } from './review-queue.ts'

export interface MatrixSettings {
  readonly order: QueueOrder
  /** Sequence of the newest commit when this review began. */
  readonly since: number
}

const initial: MatrixSettings = { order: 'article', since: 0 }

/** The settings and how to change some of them. */
export function useMatrixSettings(): readonly [MatrixSettings, (change: Partial<MatrixSettings>) => void] {
  const [screens, setScreens] = useView('screens')
  const settings = useMemo(() => readSettings(screens['matrix']), [screens])
  const change = useCallback(
    (next: Partial<MatrixSettings>) => setScreens({ ...screens, matrix: { ...settings, ...next } }),
    [screens, settings, setScreens],
  )
  return [settings, change]
}

function readSettings(value: JsonValue | undefined): MatrixSettings {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return initial
  const { order, since } = value as Record<string, JsonValue>
  return {
    order: order === 'claim' ? 'claim' : 'article',
    since: typeof since === 'number' ? since : 0,
  }
}
