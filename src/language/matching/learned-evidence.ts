/** What confirmed links have taught, as evidence between two sentences: for words that nothing else explains. */
import { freeSpans } from '../free-spans.ts'
import type { Span } from '../words.ts'
import type { Frequencies } from './frequencies.ts'
import type { LearnedWords } from './learned-words.ts'
import type { Profile, SoundedWord } from './profile.ts'

export interface LearnedEvidence {
  readonly kind: 'learned'
  readonly here: Span
  readonly there: Span
  readonly weight: number
  /** In how many claims both words stood together. */
  readonly times: number
}

/** Of a word that sounds the same; measured, see `src/evaluation/README.md`. */
const WEIGHT = 0.5

/** Each word once, those seen together most often first. `taken` are the stretches that other evidence explains. */
export function learnedEvidence(
  here: Profile,
  there: Profile,
  frequencies: Frequencies,
  taken: readonly { readonly here: Span; readonly there: Span }[],
  learned: LearnedWords,
): LearnedEvidence[] {
  const ours = here.words.filter(freeSpans([...here.anchors, ...taken.map((one) => one.here)]))
  const theirs = there.words.filter(freeSpans([...there.anchors, ...taken.map((one) => one.there)]))
  const pairs = ours.flatMap((one) =>
    theirs.flatMap((other) => {
      const pair = learned(one, other)
      if (pair === null) return []
      const rarity = Math.min(frequencies.word(one), frequencies.word(other))
      return [{ one, other, times: pair.times, weight: (WEIGHT * rarity) / pair.rivals }]
    }),
  )
  pairs.sort((a, b) => b.weight - a.weight || b.times - a.times)
  const used = new Set<SoundedWord>()
  return pairs.flatMap(({ one, other, times, weight }) => {
    if (used.has(one) || used.has(other)) return []
    used.add(one).add(other)
    return [{ kind: 'learned' as const, here: spanOf(one), there: spanOf(other), weight, times }]
  })
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
