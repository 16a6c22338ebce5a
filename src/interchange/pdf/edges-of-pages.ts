/** Lines that stand at the top or the foot of page after page: heads, feet, numbers of pages. */
import type { Line } from './page-lines.ts'

/** How many lines at each edge of a page are looked at. */
const edge = 3
/** A line stands on as many pages to be one of their edge. */
const fewestPages = 3
/** And on this share of them, for heads may differ between left and right pages. */
const leastShare = 0.4

/** For each page, the lines that are of its edge. */
export function edgesOfPages(pages: readonly (readonly Line[])[]): readonly ReadonlySet<Line>[] {
  const counts = new Map<string, number>()
  const edges = pages.map(edgeLines)
  for (const lines of edges) for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const least = Math.max(fewestPages, pages.length * leastShare)
  return edges.map((lines) => new Set(lines.filter((line) => (counts.get(keyOf(line)) ?? 0) >= least)))
}

function edgeLines(lines: readonly Line[]): readonly Line[] {
  const byHeight = lines.toSorted((a, b) => b.y - a.y)
  return [...new Set([...byHeight.slice(0, edge), ...byHeight.slice(-edge)])]
}

/** The same words at the same height, whatever the number of the page. */
function keyOf({ text, y }: Line): string {
  return `${Math.round(y / 4)} ${text.replaceAll(/\p{Nd}+/gu, '0')}`
}
