/** Percent agreement: of all pairs of analysts who judged the same thing, the share that say the same. Not corrected for chance. */
import { nothingToCompare, pairsIn, sharedUnits, type Figure, type Unit } from './figure.ts'

/** From 0 to 1. */
export function percentAgreement(units: readonly Unit[]): Figure {
  const nothing = nothingToCompare(units)
  if (nothing) return nothing
  const shared = sharedUnits(units)
  const pairs = shared.map(pairsIn)
  const sum = (part: 'alike' | 'all') => pairs.reduce((total, pair) => total + pair[part], 0)
  return { value: sum('alike') / sum('all'), units: shared.length }
}
