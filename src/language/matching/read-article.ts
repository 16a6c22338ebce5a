/** The sentences of an article with what each is compared by. */
import type { BoundCorrection } from '#domain/sentence-bounds.ts'
import type { Vocabulary } from '../anchors/vocabulary.ts'
import { segmentText } from '../segment.ts'
import type { Span } from '../words.ts'
import { profileOf, type DetailedProfile, type Profile } from './profile.ts'

export interface ReadSentence extends Span {
  readonly profile: Profile
}

/** A sentence whose text is at hand. */
export interface FreshSentence extends ReadSentence {
  readonly profile: DetailedProfile
}

/** Sentences in reading order, in UTF-16 code units over the text. */
export function readArticle(
  text: string,
  vocabulary: Vocabulary,
  corrections: readonly BoundCorrection[] = [],
): readonly FreshSentence[] {
  return segmentText(text, vocabulary.language, corrections).sentences.map(({ start, end }) => ({
    start,
    end,
    profile: profileOf(text.slice(start, end), vocabulary),
  }))
}
