/** The sentences of an article with what each is compared by. */
import type { BoundCorrection } from '#domain/sentence-bounds.ts'
import type { Vocabulary } from '../anchors/vocabulary.ts'
import { languageRegions, regionAt } from '../regions.ts'
import type { Days } from '../relative-dates/distance.ts'
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

/**
 * Sentences in reading order, in UTF-16 code units over the text. Those that are clearly in another script and language are read with
 * the vocabulary `otherwise` has for it; without one, as all others.
 */
export function readArticle(
  text: string,
  vocabulary: Vocabulary,
  corrections: readonly BoundCorrection[] = [],
  otherwise: ReadonlyMap<string, Vocabulary> = new Map(),
): readonly FreshSentence[] {
  const { sentences } = segmentText(text, vocabulary.language, corrections)
  const regions =
    otherwise.size > 0 ? languageRegions(text, vocabulary.language, sentences, { otherScripts: true }) : []
  return sentences.map(({ start, end }) => {
    const other = otherwise.get(regionAt(regions, { start, end })?.mark.tag ?? '')
    return { start, end, profile: profileOf(text.slice(start, end), other ?? vocabulary) }
  })
}

/** The languages in other scripts that sentences of a text are in, for `readArticle`; most texts have none. */
export function otherLanguages(text: string, language: string): readonly string[] {
  const { sentences } = segmentText(text, language)
  return [...new Set(languageRegions(text, language, sentences, { otherScripts: true }).map(({ mark }) => mark.tag))]
}

/** The sentences with the days their relative dates mean in a text that came out between two days; unchanged where those are not known. */
export function resolvedSentences(
  sentences: readonly ReadSentence[],
  published: Days | null | undefined,
): readonly ReadSentence[] {
  if (!published) return sentences
  return sentences.map((sentence) => {
    const profile = sentence.profile.resolved(published)
    return profile === sentence.profile ? sentence : { ...sentence, profile }
  })
}
