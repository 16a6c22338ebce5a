/** The values of a facet in the order in which they are offered, however many there are. Pure. */
import { foldForFilter } from '../matches-words.ts'

export interface FacetValue {
  readonly value: string
  readonly label: string
  readonly count: number
}

/** Values with the words they are found by, worked out when somebody first looks for one. */
export class FacetValues {
  readonly all: readonly FacetValue[]
  #folded: readonly string[] | null = null

  constructor(counts: ReadonlyMap<string, number>, labelOf: (value: string) => string) {
    this.all = Array.from(counts, ([value, count]) => ({ value, count, label: labelOf(value) }))
  }

  /** Those that have all words typed, in no order. */
  find(typed: string): readonly FacetValue[] {
    const words = foldForFilter(typed)
      .split(/\s+/u)
      .filter((word) => word !== '')
    if (words.length === 0) return this.all
    const folded = (this.#folded ??= this.all.map(({ label }) => foldForFilter(label)))
    return this.all.filter((_value, at) => words.every((word) => folded[at]?.includes(word)))
  }
}

/** The first ones: the most frequent, and of equally frequent ones by label. Sorts no more of them than it must. */
export function firstValues(
  values: readonly FacetValue[],
  most: number,
  collator: Intl.Collator,
): readonly FacetValue[] {
  const enough = leastCount(values, most)
  const compare = (one: FacetValue, other: FacetValue) => collator.compare(one.label, other.label)
  const sure = values.filter(({ count }) => count > enough)
  const first = sure.toSorted((one, other) => other.count - one.count || compare(one, other))
  return [
    ...first,
    ...smallest(
      values.filter(({ count }) => count === enough),
      most - first.length,
      compare,
    ),
  ]
}

/** The count of the last one that is among the first. */
function leastCount(values: readonly FacetValue[], most: number): number {
  const counts = Float64Array.from(values, ({ count }) => count).sort()
  return counts[Math.max(0, counts.length - most)] ?? 0
}

/** The smallest ones in order, in one pass: each is compared with the largest that is kept, and put in its place if it is smaller. */
function smallest<Value>(
  values: readonly Value[],
  most: number,
  compare: (one: Value, other: Value) => number,
): readonly Value[] {
  const kept: Value[] = []
  for (const value of values) {
    const last = kept.at(-1)
    if (kept.length >= most && (last === undefined || compare(value, last) >= 0)) continue
    let low = 0
    let high = kept.length
    while (low < high) {
      const middle = (low + high) >> 1
      const there = kept[middle]
      if (there !== undefined && compare(there, value) <= 0) low = middle + 1
      else high = middle
    }
    kept.splice(low, 0, value)
    if (kept.length > most) kept.pop()
  }
  return kept
}
