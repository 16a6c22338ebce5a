/** What the sentences of several versions have in common, as far as they are worth comparing. */
import { supportOf } from '../matching/certainty.ts'
import type { Frequencies } from '../matching/frequencies.ts'
import type { Profile } from '../matching/profile.ts'
import { scoreMatch } from '../matching/score.ts'
import { keyed, worthComparing } from './shared-keys.ts'

export interface InCommon {
  readonly score: number
  /** `supportOf` its evidence. */
  readonly support: number
}

/**
 * For each sentence those of other versions that it was compared with, the same both ways; others have next to nothing in common with
 * it. Sentences are numbered through, versions one after the other.
 */
export type Compared = readonly ReadonlyMap<number, InCommon>[]

/** Pairs of versions that are compared, of all. */
export interface ComparingProgress {
  readonly done: number
  readonly total: number
}

/** Compares every two versions. Yields before each pair, so that whoever runs it can tell how far it is, and stop. */
export function* compareVersions(
  versions: readonly (readonly Profile[])[],
  frequencies: Frequencies,
): Generator<ComparingProgress, Compared> {
  const compared = versions.flat().map(() => new Map<number, InCommon>())
  const parts = partsOf(versions)
  const pairs = parts.flatMap((here, at) => parts.slice(at + 1).map((there) => [here, there] as const))
  for (const [done, [here, there]] of pairs.entries()) {
    yield { done, total: pairs.length }
    for (const [at, others] of worthComparing(here.keys, there.keys).entries())
      for (const place of others) {
        const [one, other] = [here.sentences[at], there.sentences[place]]
        if (!one || !other) continue
        const { score, evidence } = scoreMatch(one, other, frequencies)
        const common = { score, support: supportOf(evidence) }
        compared[here.first + at]?.set(there.first + place, common)
        compared[there.first + place]?.set(here.first + at, common)
      }
  }
  return compared
}

function partsOf(versions: readonly (readonly Profile[])[]) {
  let count = 0
  return versions.map((sentences) => {
    const first = count
    count += sentences.length
    return { sentences, keys: keyed(sentences), first }
  })
}
