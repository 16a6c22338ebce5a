/**
 * How one text follows another through the places they share. Pure. Texts that tell the same in another order cross: then the way that
 * most places agree on is the course, and the text that follows never turns back on it. A passage of a claim that really lies elsewhere
 * is a detour; a sentence found there is none, for it may be found wrongly.
 */
import type { SharedPlace } from './shared-places.ts'

export interface Course {
  /** In the order of both texts. */
  readonly way: readonly SharedPlace[]
  /** In the order of the text that leads. */
  readonly detours: readonly Detour[]
}

/** Passages that follow each other in both texts with none of the way between them; never empty. */
export interface Detour {
  readonly places: readonly SharedPlace[]
  /** Offset of the text that leads at which it is over at the latest. */
  readonly until: number
}

/** @param places in the order of the text that leads */
export function courseOf(places: readonly SharedPlace[]): Course {
  const way = longestWay(places)
  const isOnWay = new Set(way)
  const detours: Detour[] = []
  let last: SharedPlace[] | null = null
  for (const [index, place] of places.entries()) {
    if (isOnWay.has(place)) last = null
    else if (place.isClaim) {
      const until = Math.min(place.end, places[index + 1]?.from ?? place.end)
      const before = last?.at(-1)
      if (last && before && before.to < place.to) {
        last.push(place)
        detours[detours.length - 1] = { places: last, until }
      } else {
        last = [place]
        detours.push({ places: last, until })
      }
    }
  }
  return { way, detours }
}

/** The most places that stand in the same order in both texts. */
function longestWay(places: readonly SharedPlace[]): readonly SharedPlace[] {
  /** For each length, the place that ends a way of it earliest in the text that follows. */
  const ends: SharedPlace[] = []
  const before = new Map<SharedPlace, SharedPlace | undefined>()
  for (const place of places) {
    const length = firstAfter(ends, place.to)
    before.set(place, ends[length - 1])
    ends[length] = place
  }
  const way: SharedPlace[] = []
  for (let place = ends.at(-1); place; place = before.get(place)) way.push(place)
  return way.reverse()
}

function firstAfter(ends: readonly SharedPlace[], to: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ends[middle]?.to ?? Infinity) <= to) low = middle + 1
    else high = middle
  }
  return low
}
