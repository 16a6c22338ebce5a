/** The sentences of an article with what each is compared by. */
import type { Vocabulary } from '../anchors/vocabulary.ts'
import type { Days } from '../relative-dates/distance.ts'
import { resolved } from '../relative-dates/resolved-anchors.ts'
import { segmentText } from '../segment.ts'
import type { Span } from '../words.ts'
import { profileOf, type Profile } from './profile.ts'

export interface ReadSentence extends Span {
  readonly profile: Profile
}

/** Sentences in reading order, in UTF-16 code units over the text. */
export function readArticle(text: string, vocabulary: Vocabulary): readonly ReadSentence[] {
  return segmentText(text, vocabulary.language).sentences.map(({ start, end }) => ({
    start,
    end,
    profile: profileOf(text.slice(start, end), vocabulary),
  }))
}

/** The sentences with the days their relative dates mean in a text that came out between two days; unchanged where those are not known. */
export function resolvedSentences(
  sentences: readonly ReadSentence[],
  published: Days | null | undefined,
): readonly ReadSentence[] {
  if (!published) return sentences
  return sentences.map((sentence) => {
    const profile = resolved(sentence.profile, published)
    return profile === sentence.profile ? sentence : { ...sentence, profile }
  })
}
