/** A figure of agreement, or why there is none. There is never a number that means nothing. */

/**
 * `oneAnalyst`: fewer than two judged anything here; `notTwo`: the figure is for exactly two; `nothingShared`: nothing was judged by two;
 * `oneValue`: all said the same one thing, so that what chance would give cannot be told; `tooFew`: fewer than `fewestUnits`;
 * `nothingMarked`: nobody marked a passage; `oneMarked`: of any two only one ever did.
 */
export type NoFigure = 'oneAnalyst' | 'notTwo' | 'nothingShared' | 'oneValue' | 'tooFew' | 'nothingMarked' | 'oneMarked'

/** `units` is on how many things it rests: those that two or more judged. */
export type Figure =
  | { readonly value: number; readonly units: number }
  | { readonly why: NoFigure; readonly units: number }

/** With fewer, what is corrected for chance says next to nothing. */
export const fewestUnits = 5

/** The figure, unless it rests on too little to be printed. */
export function withEnough(figure: Figure): Figure {
  const { units } = figure
  return 'value' in figure && units < fewestUnits ? { why: 'tooFew', units } : figure
}

/** What each analyst said of one thing, by analyst; who said nothing of it is missing. */
export type Unit = ReadonlyMap<string, string>

/** The things that two or more judged: only they tell of agreement. */
export function sharedUnits(units: readonly Unit[]): readonly Unit[] {
  return units.filter((unit) => unit.size > 1)
}

/** Why nothing can be compared, `null` where something can. */
export function nothingToCompare(units: readonly Unit[]): Figure | null {
  if (units.some((unit) => unit.size > 1)) return null
  return { why: analystsOf(units).size < 2 ? 'oneAnalyst' : 'nothingShared', units: 0 }
}

/** Who judged any of the things. */
export function analystsOf(units: readonly Unit[]): ReadonlySet<string> {
  const analysts = new Set<string>()
  for (const unit of units) for (const analyst of unit.keys()) analysts.add(analyst)
  return analysts
}

/** How often each value stands in a unit. */
export function countValues(values: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Ordered pairs of judgements of one unit that say the same, and all of them. */
export function pairsIn(unit: Unit): { readonly alike: number; readonly all: number } {
  // A handful at most: comparing each with each is quicker than counting.
  const values = [...unit.values()]
  let alike = 0
  for (const one of values) for (const other of values) if (one === other) alike += 1
  alike -= values.length
  return { alike, all: unit.size * (unit.size - 1) }
}
