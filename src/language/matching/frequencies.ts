/** How common anchors and words are among the sentences at hand: what is everywhere tells little. */
import type { Profile, SoundedWord } from './profile.ts'

/** Sounds by which words are counted together: inflected forms share their beginning. */
const BEGINNING = 5

export interface Frequencies {
  readonly sentences: number
  /** Rarity of an anchor: 0.2 for one that is in every sentence, up to 1 for one that is in none. */
  readonly anchor: (key: string) => number
  /** Rarity of a word, likewise, by the first of its sounds. */
  readonly word: (word: SoundedWord) => number
}

/** Counts over all sentences that are compared with each other. */
export function frequenciesOf(profiles: readonly Profile[]): Frequencies {
  const anchors = new Map<string, number>()
  const words = new Map<string, number>()
  for (const profile of profiles) {
    for (const key of new Set(profile.anchors.map((anchor) => anchor.key)))
      anchors.set(key, (anchors.get(key) ?? 0) + 1)
    for (const key of new Set(profile.words.map(beginning))) words.set(key, (words.get(key) ?? 0) + 1)
  }
  const count = profiles.length
  return {
    sentences: count,
    anchor: (key) => rarity(count, anchors.get(key) ?? 0),
    word: (word) => rarity(count, words.get(beginning(word)) ?? 0),
  }
}

/** Between 0.2 and 1: the logarithm of how rare it is, by that of the rarest possible. `found` of `count` sentences have it. */
export function rarity(count: number, found: number): number {
  if (count < 2) return 1
  return Math.max(0.2, Math.log((count + 1) / (found + 0.5)) / Math.log((count + 1) / 0.5))
}

/** What a word is counted by. */
export function beginning({ sounds }: Pick<SoundedWord, 'sounds'>): string {
  return sounds.slice(0, BEGINNING)
}
