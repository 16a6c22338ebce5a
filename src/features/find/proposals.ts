/** The sentences proposed for a claim, version by version (C9). Pure. */
import { likelihoodOf, LONGEST_SENTENCE, type FoundIn, type FoundSentence, type Likelihood } from '#domain/finding.ts'
import type { Article, Gloss, LanguageMark } from '#domain/records.ts'
import { languageAt } from '#language/regions.ts'
import type { VersionText } from './find-in-versions.ts'

export interface ProposedSentence {
  readonly article: Article
  readonly found: FoundSentence
  readonly likelihood: Exclude<Likelihood, 'none'>
  /** Of a longer sentence its beginning, `LONGEST_SENTENCE`. */
  readonly text: string
  /** Of the sentence itself (T5). */
  readonly language: LanguageMark
  /** Those that reach into the sentence. */
  readonly glosses: readonly Gloss[]
  readonly isLinked: boolean
}

export interface VersionProposals {
  readonly article: Article
  /** Best first. Empty: there is no evidence, which does not say that the article does not tell it. */
  readonly sentences: readonly ProposedSentence[]
}

/** What is known of a sentence already. */
export interface KnownOf {
  readonly isLinked: (article: Article, sentence: FoundSentence) => boolean
  readonly isTurnedDown: (article: Article, sentence: FoundSentence) => boolean
}

/** For each version; more would not be read. */
const MOST = 3

/** In the order of `versions`; what was turned down is left out. */
export function proposalsFor(
  versions: readonly VersionText[],
  found: readonly FoundIn[],
  { isLinked, isTurnedDown }: KnownOf,
): readonly VersionProposals[] {
  const byArticle = new Map(found.map((one) => [one.article, one.sentences]))
  return versions.map(({ article, text, glosses }) => {
    const sentences = (byArticle.get(article.id) ?? []).flatMap((sentence): ProposedSentence[] => {
      const likelihood = likelihoodOf(sentence)
      if (likelihood === 'none' || isTurnedDown(article, sentence)) return []
      const { start, end } = sentence
      return [
        {
          article,
          found: sentence,
          likelihood,
          text: text.slice(start, Math.min(end, start + LONGEST_SENTENCE)),
          language: languageAt(text, article.language, sentence),
          glosses: glosses.filter((gloss) => gloss.start < end && gloss.end > start),
          isLinked: isLinked(article, sentence),
        },
      ]
    })
    return { article, sentences: sentences.slice(0, MOST) }
  })
}
