/** What texts tell differently from what is sought: asked of the finder, and followed. */
import { useMemo } from 'react'
import type { FoundDifference, Sought, ToldText } from '#domain/finding.ts'
import { useAnswer } from './use-answer.ts'
import { useFinderHome } from './use-finder-home.ts'
import { usePorts } from './use-ports.tsx'

/**
 * One list for each text, in their order; `there` counts in it. `null` until they are there and where they could not be made: one judges
 * without them. Asks anew when what is sought or told is another object; with no text nothing is asked.
 */
export function useDifferences(
  sought: Sought,
  told: readonly ToldText[],
): readonly (readonly FoundDifference[])[] | null {
  const { finder } = usePorts()
  const home = useFinderHome()
  const ask = useMemo(
    () => (told.length === 0 ? null : async () => finder.differences(home, sought, told)),
    [finder, home, sought, told],
  )
  return useAnswer(ask)
}
