/** Which of the places that were found are ticked. */
import { useState } from 'react'
import type { SearchLine } from '#domain/search/searcher.ts'
import { lineKey } from './line-order.ts'

export interface Ticks {
  /** In the order in which they are shown. */
  readonly chosen: readonly SearchLine[]
  readonly has: (line: SearchLine) => boolean
  readonly toggle: (line: SearchLine) => void
  /** All that can be taken. */
  readonly all: () => void
  readonly none: () => void
}

/** A place that is no longer shown is not meant. */
export function useTicks(lines: readonly SearchLine[]): Ticks {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  return {
    chosen: lines.filter((line) => ticked.has(lineKey(line))),
    has: (line) => ticked.has(lineKey(line)),
    toggle: (line) =>
      setTicked((before) => {
        const after = new Set(before)
        if (!after.delete(lineKey(line))) after.add(lineKey(line))
        return after
      }),
    all: () => setTicked(new Set(lines.filter(({ hit }) => hit !== null).map(lineKey))),
    none: () => setTicked(new Set()),
  }
}
