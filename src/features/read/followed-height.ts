/** Where a text stands that follows another: exactly at places they share, in between by share of the way. Pure, in pixels. */
import type { SharedPlace } from './shared-places.ts'

/** How a text is laid out. */
export interface LaidOut {
  /** Distance of an offset from the top of the text; never less for a later offset. */
  readonly heightOf: (offset: number) => number
  /** Height of the whole text. */
  readonly whole: number
}

/**
 * The height in the text that follows which belongs to `at` in the text that leads. Between two shared places, in the order of the text
 * that leads, it moves evenly from the one to the other, wherever they stand; the beginnings and the ends of the texts belong together.
 * `null` without any shared place: then nothing follows.
 */
export function followedHeight(
  places: readonly SharedPlace[],
  lead: LaidOut,
  follower: LaidOut,
  at: number,
): number | null {
  if (places.length === 0) return null
  const next = firstBelow(places, lead, at)
  const [before, after] = [places[next - 1], places[next]]
  const from = before ? lead.heightOf(before.from) : 0
  const to = after ? lead.heightOf(after.from) : Math.max(lead.whole, from)
  const start = before ? follower.heightOf(before.to) : 0
  const end = after ? follower.heightOf(after.to) : follower.whole
  const share = to > from ? Math.min(Math.max((at - from) / (to - from), 0), 1) : 0
  // Exactly the end at the end: sums of fractions would miss it.
  return share === 1 ? end : start + (end - start) * share
}

/** Number of the first place that stands below a height of the text that leads; few of them are looked at. */
function firstBelow(places: readonly SharedPlace[], lead: LaidOut, at: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const place = places[middle]
    if (place && lead.heightOf(place.from) <= at) low = middle + 1
    else high = middle
  }
  return low
}
