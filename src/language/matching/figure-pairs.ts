/** Which figure of one sentence is told by which of another, and what of it is told differently. For `differences.ts` only. */
import type { UnitKey } from '../anchors/unit-names.ts'
import type { Figure } from './details.ts'

export interface FigurePair {
  readonly one: Figure
  readonly other: Figure
  /** `null` where value and unit are the same, or the unit is not known. */
  readonly differs: 'quantity' | 'unit' | null
}

/** Figures further apart are of different things. */
const MOST_TIMES = 10

/** The same values first, then the nearest; each figure once. A figure that both sides have is no other's pair. */
export function figurePairs(here: readonly Figure[], there: readonly Figure[]): readonly FigurePair[] {
  const candidates = here.flatMap((one) =>
    there.flatMap((other) => {
      const times = timesApart(one.value, other.value)
      return times <= MOST_TIMES && (times === 1 || mayCountSame(one, other)) ? [{ one, other, times }] : []
    }),
  )
  candidates.sort((a, b) => a.times - b.times)
  const used = new Set<Figure>()
  return candidates.flatMap(({ one, other, times }) => {
    if (used.has(one) || used.has(other)) return []
    used.add(one).add(other)
    return [{ one, other, differs: howDifferent(one, other, times, here, there) }]
  })
}

function howDifferent(
  one: Figure,
  other: Figure,
  times: number,
  here: readonly Figure[],
  there: readonly Figure[],
): FigurePair['differs'] {
  const isOtherUnit = one.unit !== null && other.unit !== null && !share(one.unit.keys, other.unit.keys)
  if (times > 1) return isOtherUnit ? 'unit' : 'quantity'
  return isOtherUnit || isThing(one, other, here) || isThing(other, one, there) ? 'unit' : null
}

/** Whose units are known everywhere; an hour or a year may be told by many words. */
const MEASURES: ReadonlySet<string> = new Set('mass volume currency concentr length area energy power'.split(' '))

/** A measure against a thing, and that measure nowhere beside a figure of that side. */
function isThing(thing: Figure, measured: Figure, besides: readonly Figure[]): boolean {
  const { unit } = measured
  if (thing.unit !== null || thing.counted === null || unit === null) return false
  if (!unit.keys.every((key) => MEASURES.has(measureOf(key)))) return false
  return !besides.some((figure) => figure.unit !== null && share(figure.unit.keys, unit.keys))
}

/** Money is not compared with metres. */
function mayCountSame({ unit: one }: Figure, { unit: other }: Figure): boolean {
  return one === null || other === null ? one === other : share(one.keys.map(measureOf), other.keys.map(measureOf))
}

function share(one: readonly UnitKey[], other: readonly UnitKey[]): boolean {
  return one.some((key) => other.includes(key))
}

function measureOf(unit: UnitKey): string {
  return unit.slice(0, unit.indexOf(' '))
}

/** 1 for the same. */
function timesApart(one: number, other: number): number {
  if (one === other) return 1
  const [less, more] = [Math.min(Math.abs(one), Math.abs(other)), Math.max(Math.abs(one), Math.abs(other))]
  return less === 0 ? Infinity : more / less
}
