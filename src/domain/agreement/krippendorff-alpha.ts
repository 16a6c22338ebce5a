/**
 * Krippendorff's alpha for nominal values, any number of analysts, and judgements missing anywhere: how far they agree beyond what drawing
 * from all judgements would give by chance. K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
 */
import { countValues, nothingToCompare, pairsIn, sharedUnits, type Figure, type Unit } from './figure.ts'

/** From -1 to 1; 0 is what chance gives. Of things judged by one alone nothing is taken. */
export function krippendorffAlpha(units: readonly Unit[]): Figure {
  const nothing = nothingToCompare(units)
  if (nothing) return nothing
  const shared = sharedUnits(units)
  const counts = countValues(valuesOf(shared))
  let size = 0
  for (const count of counts.values()) size += count
  let expected = 0
  for (const count of counts.values()) expected += count * (size - count)
  if (expected === 0) return { why: 'oneValue', units: shared.length }
  const apart = shared.map((unit) => {
    const { alike, all } = pairsIn(unit)
    // Each judgement of a unit weighs the same however many there are of it.
    return (all - alike) / (unit.size - 1)
  })
  const observed = apart.reduce((sum, each) => sum + each, 0)
  return { value: 1 - ((size - 1) * observed) / expected, units: shared.length }
}

function* valuesOf(units: readonly Unit[]): Generator<string> {
  for (const unit of units) yield* unit.values()
}
