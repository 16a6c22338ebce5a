/** What a sentence or a claim is compared by: its anchors, the sounds of its words, and all its sounds in short runs. */
import { findAnchors } from '../anchors/find-anchors.ts'
import type { Anchor } from '../anchors/anchor.ts'
import { unelidedTokensOf } from '../anchors/elision.ts'
import type { Vocabulary } from '../anchors/vocabulary.ts'
import { skeletonOf, soundsOf } from '../phonetic/phonetic.ts'
import type { Span } from '../words.ts'
import { detailsOf, type Details } from './details.ts'
import { gramsOf, type Grams } from './grams.ts'

/** A word that may be a name or a loan word, by its sounds. */
export interface SoundedWord extends Span {
  readonly sounds: string
  readonly skeleton: string
}

export interface Profile {
  readonly anchors: readonly Anchor[]
  readonly words: readonly SoundedWord[]
  readonly grams: Grams
  /** What may be told differently although it is the same that is told: read when it is first asked for, which is seldom. */
  readonly details: Details
  /** Sounds in all. */
  readonly length: number
  /** True where vowels are not written or consonants are merged: words are then compared by their skeletons. */
  readonly isCoarse: boolean
}

const COARSE: ReadonlySet<string> = new Set('he ar fa ur ko ja'.split(' '))
/** Longer texts are no sentences (a text without a full stop); each word is compared with each. In UTF-16 code units. */
const LONGEST = 2000
const SHORTEST_WORD = 4
const SHORTEST_NAME = 2

/** The profile of a text, usually one sentence; of a longer one, of its first 2000 code units. Spans count from its start. Never throws. */
export function profileOf(whole: string, vocabulary: Vocabulary): Profile {
  const text = whole.slice(0, LONGEST)
  const anchors = findAnchors(text, vocabulary)
  let details: Details | null = null
  const words: SoundedWord[] = []
  const heard: string[] = []
  for (const { kind, start, end, text: written, lower } of unelidedTokensOf(text, vocabulary.base)) {
    if (kind !== 'word') continue
    const sounds = soundsOf(written, vocabulary.language)
    if (sounds === '') continue
    heard.push(sounds)
    const shortest = /^\p{Lu}/u.test(written) ? SHORTEST_NAME : SHORTEST_WORD
    if (sounds.length < shortest || vocabulary.isFunctionWord(lower)) continue
    words.push({ start, end, sounds, skeleton: skeletonOf(sounds) })
  }
  return {
    anchors,
    words,
    grams: gramsOf(heard),
    get details() {
      return (details ??= detailsOf(text, anchors, vocabulary))
    },
    length: heard.reduce((sum, sounds) => sum + sounds.length, 0),
    isCoarse: COARSE.has(vocabulary.base),
  }
}
