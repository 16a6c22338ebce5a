/** Many rows are drawn a few at a time, so that the screen answers from the first on. */
import { startTransition, useEffect, useState } from 'react'

const AT_ONCE = 60

/** How many of `count` rows to draw by now: in the end all, and at no time fewer than `least`. */
export function useDrawnRows(count: number, least: number): number {
  const [drawn, setDrawn] = useState(AT_ONCE)
  useEffect(() => {
    if (drawn >= count) return
    const timer = setTimeout(() => startTransition(() => setDrawn(drawn + AT_ONCE)))
    return () => clearTimeout(timer)
  }, [drawn, count])
  return Math.min(count, Math.max(drawn, least))
}
