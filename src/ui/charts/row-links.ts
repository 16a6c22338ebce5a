/** Lines between the rows of a picture: down beside where a row has its place, then across to the one that came from it. Pure. */
import { group, path, rect, type PictureElement } from './picture.ts'

/** A line from another row of the picture, which ends in an arrow. */
export interface RowLink {
  /** Place of that row in the list. */
  readonly from: number
  /** Not settled: dashed. */
  readonly approximate: boolean
  readonly title: string
}

/** Where a row stands: its middle line, and how near lines come to it from either side. */
export interface RowPlace {
  readonly y: number
  readonly near: readonly [left: number, right: number]
}

/** How far beside its row a line runs down, so that it passes other rows of the same place, */
const LANE = 8
/** and how long an arrow is, in pixels. */
const ARROW = 5

/** All lines that end at `to`. */
export function drawLinks(links: readonly RowLink[], to: RowPlace, places: readonly RowPlace[]): PictureElement[] {
  return links.flatMap(({ from, approximate, title }) => {
    const start = places[from]
    return start === undefined ? [] : [drawLink(start, to, approximate, title)]
  })
}

function drawLink(start: RowPlace, to: RowPlace, approximate: boolean, title: string): PictureElement {
  const [left, right] = to.near
  const lane = start.near[0] - LANE
  const isForward = lane < right
  const end = isForward ? left : right
  const way = [
    [start.near[0], start.y],
    [lane, start.y],
    [lane, to.y],
    [end, to.y],
  ] as const
  const back = isForward ? end - ARROW : end + ARROW
  const tip = [
    [end, to.y],
    [back, to.y - ARROW + 1],
    [back, to.y + ARROW - 1],
  ] as const
  const dash = approximate ? { dash: '4 3' } : {}
  return group(title, [
    path(way, { stroke: 'ink-soft', strokeWidth: 1.5, ...dash }),
    path(tip, { fill: 'ink-soft' }, true),
  ])
}

/** Keeps lines behind words: they stand on paper. `y` is the base line. */
export function paperBehind(x: number, y: number, width: number): PictureElement {
  return rect(x - 3, y - 12, width + 6, 16, { fill: 'sheet' })
}
