/** Where one may go for what is typed into the palette: what is known at once, and what is found a moment later. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { GoToSource, OperationRegistry } from './operation-registry.ts'
import type { GoToEntry } from './operation.ts'

/** Typing pauses when so long no letter came, in milliseconds. */
const PAUSE = 150

/** What came later, and for which question. */
interface LatePlaces {
  readonly sources: readonly GoToSource[]
  readonly typed: string
  readonly places: readonly GoToEntry[]
}

const none: readonly GoToEntry[] = []

/** Those that take longer come as they are found. What cannot be found is left out. */
export function usePlaces(registry: OperationRegistry, typed: string): readonly GoToEntry[] {
  // One may come while the palette is open.
  const sources = useSyncExternalStore(registry.subscribe, registry.sources)
  const atOnce = useMemo(
    () => sources.flatMap((source) => ('atOnce' in source ? source.atOnce(typed) : none)),
    [sources, typed],
  )
  const [late, setLate] = useState<LatePlaces | null>(null)
  useEffect(() => {
    let isGone = false
    const show = (found: readonly GoToEntry[]) => {
      if (!isGone && found.length > 0)
        setLate((before) => ({ sources, typed, places: [...placesFor(before, sources, typed), ...found] }))
    }
    const ask = () => {
      for (const source of sources) if ('later' in source) source.later(typed).then(show, () => undefined)
    }
    const timer = setTimeout(ask, PAUSE)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [sources, typed])
  return useMemo(() => [...atOnce, ...placesFor(late, sources, typed)], [atOnce, late, sources, typed])
}

function placesFor(late: LatePlaces | null, sources: LatePlaces['sources'], typed: string): readonly GoToEntry[] {
  return late?.sources === sources && late.typed === typed ? late.places : none
}
