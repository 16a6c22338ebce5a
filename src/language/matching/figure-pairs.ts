/** Which figure of one sentence is told by which of another, and what of it is told differently. For `differences.ts` only. */
import type { UnitKey } from '../anchors/unit-names.ts'
import type { Figure } from './details.ts'

export interface FigurePair {
  readonly one: Figure
  readonly other: Figure
  /** `null` where value and unit are the same, or the unit is not known. */
  readonly differs: 'quantity' | 'unit' | null
  /** True where they may as well tell of different things: small counts, and figures far apart. */
  readonly isDoubtful: boolean
}

/** Figures further apart are of different things, unless the same word says what they count, or they are of another currency. */
const MOST_TIMES = 1.5
const MOST_TIMES_OF_SAME = 10
/** Everybody has two or three of something. */
const FEWEST = 10
/** So near figures are of one thing even where only one of them has its unit. */
const NEAR_TIMES = 1.1

/** The same values first, then the nearest; each figure once. A figure that both sides have is no other's pair. */
export function figurePairs(here: readonly Figure[], there: readonly Figure[]): readonly FigurePair[] {
  const candidates = here.flatMap((one) =>
    there.flatMap((other) => {
      const times = timesApart(one.value, other.value)
      return mayTellSame(one, other, times) ? [{ one, other, times }] : []
    }),
  )
  candidates.sort((a, b) => a.times - b.times)
  const used = new Set<Figure>()
  return candidates.flatMap(({ one, other, times }) => {
    if (used.has(one) || used.has(other)) return []
    used.add(one).add(other)
    const isDoubtful = times > MOST_TIMES || Math.max(Math.abs(one.value), Math.abs(other.value)) < FEWEST
    return [{ one, other, differs: howDifferent(one, other, times, here, there), isDoubtful }]
  })
}

function mayTellSame(one: Figure, other: Figure, times: number): boolean {
  if (times <= NEAR_TIMES && (times === 1 || isUnitUnsaid(one, other))) return true
  const isFarTold = share(one.things, other.things) || (isMoney(one) && isOtherUnit(one, other))
  return mayCountSame(one, other) && times <= (isFarTold ? MOST_TIMES_OF_SAME : MOST_TIMES)
}

function isUnitUnsaid({ unit: one }: Figure, { unit: other }: Figure): boolean {
  return (one === null) !== (other === null)
}

function howDifferent(
  one: Figure,
  other: Figure,
  times: number,
  here: readonly Figure[],
  there: readonly Figure[],
): FigurePair['differs'] {
  const isOther = isOtherUnit(one, other)
  // Two weeks may be as long as some days.
  if (times > 1) return isOther ? (isMoney(one) ? 'unit' : null) : 'quantity'
  return isOther || isThing(one, other, here) || isThing(other, one, there) ? 'unit' : null
}

function isOtherUnit({ unit: one }: Figure, { unit: other }: Figure): boolean {
  return one !== null && other !== null && !share(one.keys, other.keys)
}

function isMoney({ unit }: Figure): boolean {
  return unit?.keys.some((key) => measureOf(key) === 'currency') === true
}

/** Whose units are known everywhere; an hour or a year may be told by many words. */
const MEASURES: ReadonlySet<string> = new Set('mass volume currency concentr length area energy power'.split(' '))

/** A measure against a thing, and that measure nowhere beside a figure of that side. */
function isThing(thing: Figure, measured: Figure, besides: readonly Figure[]): boolean {
  const { unit } = measured
  if (thing.unit !== null || thing.counted === null || thing.isSpelled || unit === null) return false
  if (!unit.keys.every((key) => MEASURES.has(measureOf(key)))) return false
  return !besides.some((figure) => figure.unit !== null && share(figure.unit.keys, unit.keys))
}

/** Money is not compared with metres. */
function mayCountSame({ unit: one }: Figure, { unit: other }: Figure): boolean {
  return one === null || other === null ? one === other : share(one.keys.map(measureOf), other.keys.map(measureOf))
}

function share(one: readonly string[], other: readonly string[]): boolean {
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
