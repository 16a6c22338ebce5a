/** Searching the sentences of several versions at once. Pure: texts and glosses come in, found sentences go out. */
import type { Article, Gloss } from '#domain/records.ts'
import type { BoundCorrection } from '#domain/sentence-bounds.ts'
import { segmentText } from '#language/segment.ts'
import { foldForFilter } from '#ui/matches-words.ts'

/** A version with its text. */
export interface VersionText {
  readonly article: Article
  readonly text: string
  readonly glosses: readonly Gloss[]
  readonly corrections: readonly BoundCorrection[]
}

export interface FoundSentence {
  readonly article: Article
  readonly start: number
  readonly end: number
  readonly text: string
  /** The text of its article. */
  readonly whole: string
  readonly glosses: readonly Gloss[]
}

interface FoldedSentence extends FoundSentence {
  readonly folded: string
}

/** All sentences with what is searched in them, made once for a set of versions. */
export function foldVersions(versions: readonly VersionText[]): readonly FoldedSentence[] {
  return versions.flatMap(({ article, text, glosses, corrections }) =>
    segmentText(text, article.language.tag, corrections).sentences.map(({ start, end }) => {
      const sentence = text.slice(start, end)
      const under = glosses.filter((gloss) => gloss.start < end && gloss.end > start)
      const folded = foldForFilter([sentence, ...under.map((gloss) => gloss.text)].join(' '))
      return { article, start, end, text: sentence, whole: text, glosses: under, folded }
    }),
  )
}

/** Sentences that hold every typed word, in any order; none for an empty search. */
export function findInVersions(sentences: readonly FoldedSentence[], typed: string): readonly FoundSentence[] {
  const words = foldForFilter(typed).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return []
  return sentences.filter((sentence) => words.every((word) => sentence.folded.includes(word)))
}
