/** Where one may go for what is typed into the palette: what is known at once, and what is found a moment later. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { OperationRegistry } from './operation-registry.ts'
import type { GoToEntry } from './operation.ts'

const none: readonly GoToEntry[] = []

/** Those that take longer come as they are found. What cannot be found is left out. */
export function usePlaces(registry: OperationRegistry, typed: string): readonly GoToEntry[] {
  // One may come while the palette is open.
  const sources = useSyncExternalStore(registry.subscribe, registry.sources)
  const answers = useMemo(() => sources.map((source) => source(typed)), [sources, typed])
  const [late, setLate] = useState<{ readonly to: unknown; readonly places: readonly GoToEntry[] }>()
  useEffect(() => {
    let isGone = false
    const wait = async (answer: Promise<readonly GoToEntry[]>) => {
      const places = await answer
      if (isGone || places.length === 0) return
      setLate((before) => ({ to: answers, places: [...(before?.to === answers ? before.places : none), ...places] }))
    }
    for (const answer of answers) if (answer instanceof Promise) wait(answer).catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [answers])
  return useMemo(() => {
    const atOnce = answers.flatMap((answer) => (answer instanceof Promise ? [] : answer))
    return [...atOnce, ...(late?.to === answers ? late.places : none)]
  }, [answers, late])
}
