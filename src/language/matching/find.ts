/** Looks for what one text says in the sentences of articles. */
import { differencesOf, type Difference } from './differences.ts'
import type { Frequencies } from './frequencies.ts'
import type { LearnedWords } from './learned-words.ts'
import type { Profile } from './profile.ts'
import type { ReadSentence } from './read-article.ts'
import { scoreMatch, type Evidence } from './score.ts'

export interface RankedSentence {
  readonly start: number
  readonly end: number
  readonly score: number
  /** `there` counts in the article's text. */
  readonly evidence: readonly Evidence[]
  /** Likewise. */
  readonly differences: readonly Difference[]
}

/** The sentences that have anything in common with what is sought, best first, at most `most`. */
export function findIn(
  sought: Profile,
  sentences: readonly ReadSentence[],
  frequencies: Frequencies,
  { isClaim, most, learned }: { readonly isClaim: boolean; readonly most: number; readonly learned?: LearnedWords },
): RankedSentence[] {
  return sentences
    .map(({ start, end, profile }) => {
      const { score, evidence } = scoreMatch(sought, profile, frequencies, {
        byLength: !isClaim,
        ...(learned ? { learned } : {}),
      })
      return { start, end, profile, score, evidence }
    })
    .filter(({ evidence }) => evidence.length > 0)
    .toSorted((one, other) => other.score - one.score || one.start - other.start)
    .slice(0, most)
    .map(({ start, end, profile, score, evidence }) => ({
      start,
      end,
      score,
      evidence: evidence.map((one) => ({ ...one, there: shifted(one.there, start) })),
      differences: differencesOf(sought, profile).map((one) => ({ ...one, there: shifted(one.there, start) })),
    }))
}

function shifted({ start, end }: Evidence['there'], by: number): Evidence['there'] {
  return { start: start + by, end: end + by }
}
