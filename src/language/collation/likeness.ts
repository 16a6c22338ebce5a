/** How alike the sentences of several versions are, for putting them into rows. */
import { raisedScore } from '../matching/align.ts'
import type { Compared } from './in-common.ts'

/** For each sentence those of other versions that are like it, and how much; the same both ways. Numbered as in `Compared`. */
export type Likeness = readonly ReadonlyMap<number, number>[]

/** What a score keeps where next to nothing is in common, and with how much in common it keeps all. */
const WITHOUT_SUPPORT = 0.5
const FULL_SUPPORT = 1

/**
 * Scores that third versions have spoken for, less where they stand on little: a headline is like every sentence with the same name in
 * it (measured, `evaluation/README.md`).
 */
export function likenessOf(compared: Compared): Likeness {
  const alike = compared.map(() => new Map<number, number>())
  for (const [one, others] of compared.entries())
    for (const [other, { score, support }] of others) {
      if (other < one) continue
      const likeness = shareOf(support) * raisedScore(score, bestBetween(compared, one, other))
      alike[one]?.set(other, likeness)
      alike[other]?.set(one, likeness)
    }
  return alike
}

/** How alike both are to the third sentence that is most like both. */
function bestBetween(compared: Compared, one: number, other: number): number {
  const ofOther = compared[other]
  let best = 0
  for (const [third, { score }] of compared[one] ?? [])
    if (score > best) best = Math.max(best, Math.min(score, ofOther?.get(third)?.score ?? 0))
  return best
}

function shareOf(support: number): number {
  return Math.min(1, WITHOUT_SUPPORT + ((1 - WITHOUT_SUPPORT) * support) / FULL_SUPPORT)
}
