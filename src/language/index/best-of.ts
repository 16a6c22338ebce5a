/** The best of very many, without sorting them all. */
import type { GrowingList } from './growing.ts'

const STEPS = 1024

/** At most `most` of `items`, the best first, equal ones by number. Linear but for those it gives. */
export function bestOf(items: GrowingList, scoreOf: (item: number) => number, most: number): number[] {
  const scores = new Float64Array(items.length)
  let highest = 0
  for (let at = 0; at < items.length; at++) {
    const score = scoreOf(items.at(at))
    scores[at] = score
    if (score > highest) highest = score
  }
  if (highest === 0) return []
  const stepOf = (at: number) => Math.floor(((scores[at] ?? 0) / highest) * (STEPS - 1))
  const counts = new Uint32Array(STEPS)
  for (let at = 0; at < scores.length; at++) {
    const step = stepOf(at)
    counts[step] = (counts[step] ?? 0) + 1
  }
  let lowest = STEPS - 1
  for (let count = counts[lowest] ?? 0; count < most && lowest > 0; count += counts[lowest] ?? 0) lowest -= 1
  const chosen: { readonly item: number; readonly score: number }[] = []
  for (let at = 0; at < scores.length; at++)
    if (stepOf(at) >= lowest) chosen.push({ item: items.at(at), score: scores[at] ?? 0 })
  return chosen
    .sort((one, other) => other.score - one.score || one.item - other.item)
    .slice(0, most)
    .map(({ item }) => item)
}
