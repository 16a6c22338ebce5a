/**
 * Whether a sentence tells all that another does, as far as facts show it: of a sentence in two parts a version may tell the one and pass
 * over the other. The bar is measured (`evaluation/README.md`).
 */
import type { Anchor } from '../anchors/anchor.ts'
import { freeSpans } from '../free-spans.ts'
import type { Frequencies } from './frequencies.ts'
import type { Evidence } from './score.ts'

/** The share of the weight of its figures, dates, places and known names that must be found again. */
const LEAST = 0.8
/** Evidence below is noise. */
const NOISE = 0.1

/**
 * True where nearly all facts of a sentence are found again, or it has none: what its other words tell cannot be known.
 *
 * @param anchors of the sentence
 * @param evidence what it has in common with all sentences that may tell the same, by `here`; in any order
 */
export function tellsAll(
  anchors: readonly Anchor[],
  evidence: readonly Pick<Evidence, 'here' | 'weight'>[],
  frequencies: Frequencies,
): boolean {
  const isMissing = freeSpans(evidence.flatMap(({ here, weight }) => (weight >= NOISE ? [here] : [])))
  const facts = new Map<string, Fact>()
  // Concepts are no facts: most have several names.
  for (const anchor of anchors
    .filter(({ kind }) => kind !== 'concept')
    .toSorted((one, other) => one.start - other.start)) {
    const isFound = !isMissing(anchor) || facts.get(anchor.key)?.isFound === true
    facts.set(anchor.key, { weight: anchor.weight * frequencies.anchor(anchor.key), isFound })
  }
  const weightOf = (some: readonly Fact[]) => some.reduce((sum, { weight }) => sum + weight, 0)
  const all = [...facts.values()]
  return weightOf(all.filter(({ isFound }) => !isFound)) <= (1 - LEAST) * weightOf(all)
}

interface Fact {
  readonly weight: number
  /** In one of its places at least. */
  readonly isFound: boolean
}
