/** Which articles are worth comparing: those that share rare things. Never all pairs. */
import { likeness, type Vector } from './vectors.ts'

/** Two articles by their places in the list, the first before the second, and how alike they are. */
export interface NearPair {
  readonly one: number
  readonly other: number
  readonly likeness: number
}

/** Of an article only what speaks loudest is looked up, */
const MOST_LOOKED_UP = 40
/** of those that have a thing so many are met, */
const MOST_HOLDERS = 120
/** and of those that were met so many as share most are compared. */
const MOST_COMPARED = 30

/** Pairs that are at least `least` alike, in order. Linear in the number of articles. */
export function nearPairs(vectors: readonly Vector[], least: number): NearPair[] {
  const holders = holdersOf(vectors)
  const seen = new Set<number>()
  const pairs: NearPair[] = []
  for (const [at, vector] of vectors.entries()) {
    for (const to of bestSharers(at, vector, holders)) {
      const [one, other] = at < to ? [at, to] : [to, at]
      const key = one * vectors.length + other
      if (seen.has(key)) continue
      seen.add(key)
      const alike = likeness(vectors[one] ?? vector, vectors[other] ?? vector)
      if (alike >= least) pairs.push({ one, other, likeness: alike })
    }
  }
  return pairs.toSorted((a, b) => a.one - b.one || a.other - b.other)
}

/** For each trait the first articles that have it. */
function holdersOf(vectors: readonly Vector[]): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>()
  for (const [at, { numbers }] of vectors.entries())
    for (const number of numbers) {
      const known = holders.get(number)
      if (known === undefined) holders.set(number, [at])
      else if (known.length < MOST_HOLDERS) known.push(at)
    }
  return holders
}

function bestSharers(
  at: number,
  { numbers, values }: Vector,
  holders: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const loudest = [...numbers.keys()]
    .filter((index) => (holders.get(numbers[index] ?? -1)?.length ?? 0) > 1)
    .toSorted((one, other) => (values[other] ?? 0) - (values[one] ?? 0) || one - other)
    .slice(0, MOST_LOOKED_UP)
  const shared = new Map<number, number>()
  for (const index of loudest)
    for (const holder of holders.get(numbers[index] ?? -1) ?? [])
      if (holder !== at) shared.set(holder, (shared.get(holder) ?? 0) + (values[index] ?? 0) ** 2)
  return [...shared]
    .toSorted(([one, ofOne], [other, ofOther]) => ofOther - ofOne || one - other)
    .slice(0, MOST_COMPARED)
    .map(([holder]) => holder)
}
