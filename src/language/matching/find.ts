/** Looks for what one text says in the sentences of articles. */
import type { Span } from '../words.ts'
import { differencesOf, type Difference } from './differences.ts'
import type { Frequencies } from './frequencies.ts'
import type { LearnedWords } from './learned-words.ts'
import type { DetailedProfile, Profile } from './profile.ts'
import type { ReadSentence } from './read-article.ts'
import { scoreMatch, type Evidence } from './score.ts'

export interface RankedSentence extends Span {
  readonly score: number
  /** `there` counts in the article's text. */
  readonly evidence: readonly Evidence[]
}

export interface FindOptions {
  readonly isClaim: boolean
  readonly most: number
  /** What confirmed links have taught. */
  readonly learned?: LearnedWords
}

/** The sentences that have anything in common with what is sought, best first, at most `most`. */
export function findIn(
  sought: Profile,
  sentences: readonly ReadSentence[],
  frequencies: Frequencies,
  { isClaim, most, learned }: FindOptions,
): RankedSentence[] {
  return sentences
    .map(({ start, end, profile }) => {
      const { score, evidence } = scoreMatch(sought, profile, frequencies, {
        byLength: !isClaim,
        ...(learned ? { learned } : {}),
      })
      return { start, end, score, evidence }
    })
    .filter(({ evidence }) => evidence.length > 0)
    .toSorted((one, other) => other.score - one.score || one.start - other.start)
    .slice(0, most)
    .map(({ evidence, ...ranked }) => ({
      ...ranked,
      evidence: evidence.map((one) => ({ ...one, there: shifted(one.there, ranked.start) })),
    }))
}

/** What a sentence tells differently from what is sought; `there` counts in the article's text, as in its evidence. */
export function differencesIn(
  sought: DetailedProfile,
  { start }: Span,
  profile: DetailedProfile,
  isClaim: boolean,
): readonly Difference[] {
  return differencesOf(sought, profile, isClaim).map((one) => ({
    ...one,
    there: one.there && shifted(one.there, start),
  }))
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
