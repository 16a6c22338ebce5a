/** What a sentence or a claim is compared by: its anchors, the sounds of its words, and all its sounds in short runs. */
import { findAnchors } from '../anchors/find-anchors.ts'
import type { Anchor } from '../anchors/anchor.ts'
import { unelidedTokensOf } from '../anchors/elision.ts'
import type { Vocabulary } from '../anchors/vocabulary.ts'
import { findDates, type DateSpan } from '../dates.ts'
import { skeletonOf, soundsOf } from '../phonetic/phonetic.ts'
import type { Relative } from '../relative-dates/find-relatives.ts'
import type { Days } from '../relative-dates/distance.ts'
import { resolvedAnchors, weekdayRelatives, yearlessRelatives } from '../relative-dates/resolved-anchors.ts'
import type { Span } from '../words.ts'
import { detailsOf, type Details } from './details.ts'
import { gramsOf, type Grams } from './grams.ts'

/** A word that may be a name or a loan word, by its sounds. */
export interface SoundedWord extends Span {
  readonly sounds: string
  readonly skeleton: string
}

/** What a profile is made of; all else follows from it. */
export interface ProfileParts {
  readonly anchors: readonly Anchor[]
  /** What is said in relation to the day of the text: anchors once that is known, by `resolved`. */
  readonly relatives: readonly Relative[]
  /** In reading order. Their sounds stand in `heard`, in the same order. */
  readonly words: readonly SoundedWord[]
  /** The sounds of every word that has any, in reading order. */
  readonly heard: readonly string[]
  /** True where vowels are not written or consonants are merged: words are then compared by their skeletons. */
  readonly isCoarse: boolean
}

export interface Profile extends ProfileParts {
  readonly grams: Grams
  /** Sounds in all. */
  readonly length: number
  /**
   * With anchors for the days its relative dates mean in a text that came out between two days; the same profile where those are not
   * known or nothing is relative.
   */
  resolved(published: Days | null): Profile
}

/** A profile fresh from its text. What is kept of a profile has no details, for they are seldom asked for and need the text. */
export interface DetailedProfile extends Profile {
  /** What may be told differently although it is the same that is told. */
  readonly details: Details
  resolved(published: Days | null): DetailedProfile
}

const COARSE: ReadonlySet<string> = new Set('he ar fa ur ko ja'.split(' '))
/** Longer texts are no sentences (a text without a full stop); each word is compared with each. In UTF-16 code units. */
const LONGEST = 2000
const SHORTEST_WORD = 4
const SHORTEST_NAME = 2

/** The profile of a text, usually one sentence; of a longer one, of its first 2000 code units. Spans count from its start. Never throws. */
export function profileOf(whole: string, vocabulary: Vocabulary): DetailedProfile {
  const text = whole.slice(0, LONGEST)
  const dates = findDates(text, vocabulary.language, vocabulary.beside.monthOf)
  const anchors = findAnchors(text, vocabulary, dates)
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
  const relatives = relativesOf(text, dates, anchors, vocabulary)
  const parts = { anchors, relatives, words, heard, isCoarse: COARSE.has(vocabulary.base) }
  return new TextProfile(parts, () => detailsOf(text, anchors, vocabulary))
}

/** The profile of what was read before. */
export function makeProfile(parts: ProfileParts): Profile {
  return new ReadProfile(parts)
}

/** Counts runs of sounds only when they are asked for: most sentences that are read are never compared. */
class ReadProfile implements Profile {
  readonly anchors: readonly Anchor[]
  readonly relatives: readonly Relative[]
  readonly words: readonly SoundedWord[]
  readonly heard: readonly string[]
  readonly isCoarse: boolean
  readonly length: number
  #grams: Grams | null = null

  constructor({ anchors, relatives, words, heard, isCoarse }: ProfileParts) {
    this.anchors = anchors
    this.relatives = relatives
    this.words = words
    this.heard = heard
    this.isCoarse = isCoarse
    this.length = heard.reduce((sum, sounds) => sum + sounds.length, 0)
  }

  get grams(): Grams {
    this.#grams ??= gramsOf(this.heard)
    return this.#grams
  }

  protected partsWith(anchors: readonly Anchor[]): ProfileParts {
    const { relatives, words, heard, isCoarse } = this
    return { anchors, relatives, words, heard, isCoarse }
  }

  resolved(published: Days | null): Profile {
    const anchors = resolvedAnchors(this, published)
    return anchors === this.anchors ? this : new ReadProfile(this.partsWith(anchors))
  }
}

/** Reads the details only when they are asked for. */
class TextProfile extends ReadProfile implements DetailedProfile {
  readonly #tell: () => Details
  #details: Details | null = null

  constructor(parts: ProfileParts, tell: () => Details) {
    super(parts)
    this.#tell = tell
  }

  get details(): Details {
    this.#details ??= this.#tell()
    return this.#details
  }

  override resolved(published: Days | null): DetailedProfile {
    const anchors = resolvedAnchors(this, published)
    return anchors === this.anchors ? this : new TextProfile(this.partsWith(anchors), () => this.details)
  }
}

/** What a text says in relation to the day it came out; `dates` and `anchors` are its own. */
export function relativesOf(
  text: string,
  dates: readonly DateSpan[],
  anchors: readonly Anchor[],
  vocabulary: Vocabulary,
): readonly Relative[] {
  const said = vocabulary.relativesIn(text)
  // "Tuesday 19 March" is that day, whatever the weekday.
  const weekdays = dates.some(({ precision }) => precision === 'day') ? [] : weekdayRelatives(anchors, said)
  return [...said, ...yearlessRelatives(dates), ...weekdays]
}
