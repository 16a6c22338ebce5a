/** What a sentence or a claim is compared by: its anchors, the sounds of its words, and all its sounds in short runs. */
import { findAnchors } from '../anchors/find-anchors.ts'
import type { Anchor } from '../anchors/anchor.ts'
import { unelidedTokensOf } from '../anchors/elision.ts'
import type { Vocabulary } from '../anchors/vocabulary.ts'
import { findDates } from '../dates.ts'
import { skeletonOf, soundsOf } from '../phonetic/phonetic.ts'
import type { Relative } from '../relative-dates/find-relatives.ts'
import { weekdayRelatives, yearlessRelatives } from '../relative-dates/resolved-anchors.ts'
import type { Span } from '../words.ts'
import { gramsOf, type Grams } from './grams.ts'

/** A word that may be a name or a loan word, by its sounds. */
export interface SoundedWord extends Span {
  readonly sounds: string
  readonly skeleton: string
}

export interface Profile {
  readonly anchors: readonly Anchor[]
  /** What is said in relation to the day of the text: anchors once that is known, by `resolved`. */
  readonly relatives: readonly Relative[]
  readonly words: readonly SoundedWord[]
  readonly grams: Grams
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
    relatives: relativesOf(text, anchors, vocabulary),
    words,
    grams: gramsOf(heard),
    length: heard.reduce((sum, sounds) => sum + sounds.length, 0),
    isCoarse: COARSE.has(vocabulary.base),
  }
}

function relativesOf(text: string, anchors: readonly Anchor[], vocabulary: Vocabulary): readonly Relative[] {
  const said = vocabulary.relativesIn(text)
  const dates = findDates(text, vocabulary.language, vocabulary.beside.monthOf)
  // "Tuesday 19 March" is that day, whatever the weekday.
  const weekdays = dates.some(({ precision }) => precision === 'day') ? [] : weekdayRelatives(anchors, said)
  return [...said, ...yearlessRelatives(dates), ...weekdays]
}
