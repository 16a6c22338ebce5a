/** Who shares numbers with whom, out of long lists: one sorting instead of all pairs. */

/** So many that share a thing are all paired; of more each with the next, so that all still hang together. */
const MOST_ALL_PAIRED = 8

/**
 * For a list, by its place, the places of those behind it that share at least `least` numbers with it, in order. Numbers are of 32 bits
 * and stand once in a list; where more than eight share one, only neighbours are counted.
 */
export function sharers(lists: readonly Iterable<number>[], least: number): ReadonlyMap<number, readonly number[]> {
  const counts = new Map<number, number>()
  const meet = (one: number, other: number) => {
    const key = one * lists.length + other
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  // A number and the place of its list in one figure below 2 ** 53.
  const all = Float64Array.from(
    lists.flatMap((list, place) => Array.from(list, (number) => number * 2 ** 20 + place)),
  ).sort()
  for (let from = 0; from < all.length;) {
    const number = Math.floor((all[from] ?? 0) / 2 ** 20)
    let to = from
    while (to < all.length && Math.floor((all[to] ?? 0) / 2 ** 20) === number) to++
    const places = Array.from(all.subarray(from, to), (each) => each % 2 ** 20)
    for (const [at, one] of places.entries())
      for (const other of places.slice(at + 1, places.length > MOST_ALL_PAIRED ? at + 2 : undefined)) meet(one, other)
    from = to
  }
  const found = new Map<number, number[]>()
  for (const [key, count] of counts)
    if (count >= least) {
      const one = Math.floor(key / lists.length)
      found.set(one, [...(found.get(one) ?? []), key % lists.length])
    }
  return found
}
