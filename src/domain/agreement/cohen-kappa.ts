/**
 * Cohen's kappa: how far two analysts agree beyond what each one's own habit of judging would give by chance. J. Cohen, A Coefficient of
 * Agreement for Nominal Scales, Educational and Psychological Measurement 20 (1960).
 */
import { analystsOf, countValues, nothingToCompare, sharedUnits, type Figure, type Unit } from './figure.ts'

/** From -1 to 1; 0 is what chance gives. Of things only one of the two judged nothing is taken. */
export function cohenKappa(units: readonly Unit[]): Figure {
  const nothing = nothingToCompare(units)
  if (nothing) return nothing
  const [one, other, ...more] = analystsOf(units)
  const shared = sharedUnits(units)
  const size = shared.length
  if (one === undefined || other === undefined || more.length > 0) return { why: 'notTwo', units: size }
  const said = (analyst: string) => shared.map((unit) => unit.get(analyst) ?? '')
  const [first, second] = [said(one), said(other)]
  const [ofFirst, ofSecond] = [countValues(first), countValues(second)]
  const alike = first.filter((value, index) => value === second[index]).length
  let byChance = 0
  for (const [value, count] of ofFirst) byChance += count * (ofSecond.get(value) ?? 0)
  // Whole numbers up to here, so that equal is equal: chance alone explains all where both always said the same one thing.
  if (byChance === size * size) return { why: 'oneValue', units: size }
  return { value: (size * alike - byChance) / (size * size - byChance), units: size }
}
