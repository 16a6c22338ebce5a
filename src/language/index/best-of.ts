/** The best of very many, without sorting them all. */
import type { GrowingList } from './growing.ts'

const STEPS = 1024

/** At most `most` of `items`, the best first, equal ones by number. Linear but for those it gives. */
export function bestOf(items: GrowingList, scoreOf: (item: number) => number, most: number): number[] {
  let highest = 0
  for (let at = 0; at < items.length; at++) highest = Math.max(highest, scoreOf(items.at(at)))
  if (highest === 0) return []
  const stepOf = (item: number) => Math.floor((scoreOf(item) / highest) * (STEPS - 1))
  const counts = new Uint32Array(STEPS)
  for (let at = 0; at < items.length; at++) {
    const step = stepOf(items.at(at))
    counts[step] = (counts[step] ?? 0) + 1
  }
  let lowest = STEPS - 1
  for (let count = counts[lowest] ?? 0; count < most && lowest > 0; count += counts[lowest] ?? 0) lowest -= 1
  const chosen: number[] = []
  for (let at = 0; at < items.length; at++) if (stepOf(items.at(at)) >= lowest) chosen.push(items.at(at))
  return chosen.sort((one, other) => scoreOf(other) - scoreOf(one) || one - other).slice(0, most)
}
