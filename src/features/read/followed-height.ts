/** Where a text stands that follows another: exactly at places they share, in between by share of the way. Pure, in pixels. */
import type { Course, Detour } from './follow-course.ts'
import type { SharedPlace } from './shared-places.ts'

/** How a text is laid out. */
export interface LaidOut {
  /** Distance of an offset from the top of the text; never less for a later offset. */
  readonly heightOf: (offset: number) => number
  /** Height of the whole text. */
  readonly whole: number
}

/** A line of text in pixels: as long at least one reads a passage, and within one line nothing moves to and fro. */
const LINE = 24

/**
 * The height in the text that follows which belongs to `at` in the text that leads: exact at every place of the way, in between by share
 * of it; the beginnings and the ends of the texts belong together. While a passage of a detour is read it stands there, unless what it
 * stands at anyway is no farther than `near` from it. `null` without any shared place: then nothing follows.
 */
export function followedHeight(
  { way, detours }: Course,
  lead: LaidOut,
  follower: LaidOut,
  at: number,
  near: number,
): number | null {
  if (way.length === 0) return null
  const usualAt = (height: number) => between(way, lead, follower, height, [0, 0], [lead.whole, follower.whole])
  const detour = detours[firstBelow(detours, ({ places: [first] }) => lead.heightOf(first?.from ?? 0), at) - 1]
  const [first, last] = [detour?.places[0], detour?.places.at(-1)]
  if (!detour || !first || !last) return usualAt(at)
  const top = lead.heightOf(first.from)
  const end = endOf(detour, last, way, lead)
  if (at >= end && at > top) return usualAt(at)
  const isNear = ({ from, to }: SharedPlace) => Math.abs(follower.heightOf(to) - usualAt(lead.heightOf(from))) <= near
  if (isNear(first) && isNear(last)) return usualAt(at)
  return between(
    detour.places,
    lead,
    follower,
    at,
    [top, follower.heightOf(first.to)],
    [end, follower.heightOf(last.to)],
  )
}

/** Where a detour is over in the text that leads: after its last passage, or where the way goes on. */
function endOf({ until }: Detour, last: SharedPlace, way: readonly SharedPlace[], lead: LaidOut): number {
  const bottom = Math.max(lead.heightOf(until), lead.heightOf(last.from) + LINE)
  const next = way[firstBelow(way, ({ from }) => lead.heightOf(from), lead.heightOf(last.from))]
  return next ? Math.min(bottom, lead.heightOf(next.from)) : bottom
}

/** Along places that stand in the same order in both texts, from one end to the other; heights of both texts. */
function between(
  places: readonly SharedPlace[],
  lead: LaidOut,
  follower: LaidOut,
  at: number,
  begin: Ends,
  finish: Ends,
): number {
  const next = firstBelow(places, ({ from }) => lead.heightOf(from), at)
  const ends = (place: SharedPlace | undefined) =>
    place && ([lead.heightOf(place.from), follower.heightOf(place.to)] as const)
  const [from, start] = ends(places[next - 1]) ?? begin
  const [below, end] = ends(places[next]) ?? finish
  const to = Math.max(below, from)
  const share = to > from ? Math.min(Math.max((at - from) / (to - from), 0), 1) : 0
  // Exactly the end at the end: sums of fractions would miss it.
  return share === 1 ? end : start + (end - start) * share
}

type Ends = readonly [lead: number, follower: number]

/** Number of the first that stands below a height of the text that leads; few of them are looked at. */
function firstBelow<Item>(items: readonly Item[], heightOf: (item: Item) => number, at: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item !== undefined && heightOf(item) <= at) low = middle + 1
    else high = middle
  }
  return low
}
