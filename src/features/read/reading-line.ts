/**
 * The line of a pane on which one reads: a quarter of the way down, but at the top while the text is at its beginning and at the bottom at
 * its end, so that every line of the text comes to stand on it. Pure, in pixels.
 */

export interface PaneExtent {
  /** Height of what is seen at once. */
  readonly seen: number
  /** Height of the whole text. */
  readonly whole: number
}

/** The height in the text that is read while it is scrolled by `top`; rises with it from 0 to the whole. */
export function readingHeight(top: number, extent: PaneExtent): number {
  return along(bends(extent), top)
}

/** How far a text is scrolled when this height is read: the reverse. */
export function topForReading(height: number, extent: PaneExtent): number {
  return along(
    bends(extent).map(([top, read]) => [read, top]),
    height,
  )
}

type Point = readonly [number, number]

/** Where a text is scrolled to and what is read there; in between the one goes evenly with the other. */
function bends({ seen, whole }: PaneExtent): readonly Point[] {
  const most = Math.max(whole - seen, 0)
  const line = seen / 4
  const ends: readonly [Point, Point] = [
    [0, 0],
    [most, whole],
  ]
  if (most < seen) return ends
  return [ends[0], [line, 2 * line], [most - (seen - line), most - (seen - line) + line], ends[1]]
}

/** The value at `x` on the line through points whose first number rises; before the first and after the last it stays. */
function along(points: readonly Point[], x: number): number {
  const next = points.findIndex(([at]) => at > x)
  const [before, after] = next < 0 ? [points.at(-1), points.at(-1)] : [points[next - 1], points[next]]
  if (!before || !after) return points[0]?.[1] ?? 0
  const [from, start] = before
  const [to, end] = after
  return to > from ? start + ((end - start) * (x - from)) / (to - from) : end
}
