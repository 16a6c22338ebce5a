/** What texts tell differently from what is sought: asked of the finder, and followed. */
import { useEffect, useState } from 'react'
import type { FoundDifference, Sought } from '#domain/finding.ts'
import { useFinderHome } from './use-finder-home.ts'
import { usePorts } from './use-ports.tsx'

export type ToldText = Pick<Sought, 'text' | 'language'>
type Differences = readonly (readonly FoundDifference[])[]

/**
 * One list for each text, in their order; `there` counts in it. `null` until they are there and where they could not be made: one judges
 * without them. Asks anew when what is sought or told is another object; with no text nothing is asked.
 */
export function useDifferences(sought: Sought, told: readonly ToldText[]): Differences | null {
  const { finder } = usePorts()
  const home = useFinderHome()
  const [made, setMade] = useState<{ readonly of: readonly unknown[]; readonly differences: Differences } | null>(null)
  useEffect(() => {
    if (told.length === 0) return
    let isWanted = true
    finder.differences(home, sought, told).then(
      (differences) => {
        if (isWanted) setMade({ of: [sought, told], differences })
      },
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [finder, home, sought, told])
  return made !== null && made.of[0] === sought && made.of[1] === told ? made.differences : null
}
