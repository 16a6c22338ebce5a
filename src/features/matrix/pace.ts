/** How fast one judges. Pure: it reads no clock. */

/** Whoever needs longer for one cell has been away, or has read a whole article: neither tells how fast one judges. */
const LONGEST = 5 * 60_000
const LEAST = 3

/**
 * Cells a minute, from the times at which they were judged, in milliseconds, in order or against it. Gaps longer than five minutes are left
 * out. `null` while fewer than three can be told from.
 */
export function cellsPerMinute(times: readonly number[]): number | null {
  const gaps = times
    .slice(1)
    .map((time, index) => Math.abs(time - (times[index] ?? time)))
    .filter((gap) => gap <= LONGEST)
  const spent = gaps.reduce((sum, gap) => sum + gap, 0)
  return gaps.length < LEAST - 1 || spent === 0 ? null : gaps.length / (spent / 60_000)
}
