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
  const stepOf = (score: number) => Math.floor((score / highest) * (STEPS - 1))
  const lowest = lowestStep(scores, stepOf, most)
  const chosen: { readonly item: number; readonly score: number }[] = []
  for (const [at, score] of scores.entries()) if (stepOf(score) >= lowest) chosen.push({ item: items.at(at), score })
  return chosen
    .sort((one, other) => other.score - one.score || one.item - other.item)
    .slice(0, most)
    .map(({ item }) => item)
}

/** The step from which on there are `most` scores, or all. */
function lowestStep(scores: Float64Array, stepOf: (score: number) => number, most: number): number {
  const counts = new Uint32Array(STEPS)
  for (const score of scores) {
    const step = stepOf(score)
    counts[step] = (counts[step] ?? 0) + 1
  }
  let lowest = STEPS - 1
  for (let count = counts[lowest] ?? 0; count < most && lowest > 0; count += counts[lowest] ?? 0) lowest -= 1
  return lowest
}
