/** Adds what an encoder says to what the finder found (C9). Pure; without similarities everything stays as it was. */
import { likelihoodOf, type FoundIn, type FoundSentence } from './finding.ts'
import type { ArticleId } from './ids.ts'

/** How near a sentence is to what is sought. `start` is the sentence's, in UTF-16 code units of the article. */
export interface SentenceSimilarity {
  readonly article: ArticleId
  readonly start: number
  /** Cosine, from -1 to 1. */
  readonly similarity: number
}

/** What the nearest possible sentence gains: less than what parts a weak candidate from a strong one. */
export const MOST_WEIGHT = 0.15

/**
 * The sentences of each article, best first again. Models differ in what they call near, so a sentence gains by how far it is above the
 * middle of all that were compared; half of them gain nothing, and none loses. Where there is nothing to compare with, nothing is gained.
 */
export function withEncoder(
  found: readonly FoundIn[],
  similarities: readonly SentenceSimilarity[],
  by: string,
): readonly FoundIn[] {
  if (similarities.length === 0) return found
  const middle = medianOf(similarities.map(({ similarity }) => similarity))
  const known = new Map(similarities.map(({ article, start, similarity }) => [`${article} ${start}`, similarity]))
  const add = (article: ArticleId, sentence: FoundSentence): FoundSentence => {
    const similarity = known.get(`${article} ${sentence.start}`)
    if (similarity === undefined) return sentence
    const weight = middle < 1 ? MOST_WEIGHT * Math.min(1, Math.max(0, (similarity - middle) / (1 - middle))) : 0
    const ownScore = sentence.score
    const encoder = { similarity, weight, ownScore, ownLikelihood: likelihoodOf(sentence), by }
    return { ...sentence, score: ownScore + weight, encoder }
  }
  return found.map(({ article, sentences }) => ({
    article,
    sentences: sentences.map((sentence) => add(article, sentence)).sort((one, other) => other.score - one.score),
  }))
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2
}
