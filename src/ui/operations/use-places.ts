/** Where one may go for what is typed into the palette: what is known at once, and what is found a moment later. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { OperationRegistry } from './operation-registry.ts'
import type { GoToEntry } from './operation.ts'

const none: readonly GoToEntry[] = []

/** In the order of the sources, those that take longer last. What cannot be found is left out. */
export function usePlaces(registry: OperationRegistry, typed: string): readonly GoToEntry[] {
  // One may come while the palette is open.
  const sources = useSyncExternalStore(registry.subscribe, registry.sources)
  const answers = useMemo(() => sources.map((source) => source(typed)), [sources, typed])
  const [late, setLate] = useState<{ readonly to: unknown; readonly places: readonly GoToEntry[] }>()
  useEffect(() => {
    let isGone = false
    const wait = async () => {
      const found = await Promise.allSettled(answers.filter((answer) => answer instanceof Promise))
      const places = found.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
      if (!isGone && places.length > 0) setLate({ to: answers, places })
    }
    wait().catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [answers])
  return useMemo(() => {
    const atOnce = answers.flatMap((answer) => (answer instanceof Promise ? [] : answer))
    return [...atOnce, ...(late?.to === answers ? late.places : none)]
  }, [answers, late])
}
