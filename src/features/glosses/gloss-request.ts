/** What the dialogs of this folder are asked with: an article, and a selection in it if there is one. */
import { asId, type ArticleId } from '#domain/ids.ts'
import type { Gloss } from '#domain/records.ts'
import type { OverlayRequestLike } from '#ui/screen.tsx'
import type { NumberedSentence } from './numbered-lines.ts'

export interface GlossRequest {
  /** `null` when the request names none. */
  readonly article: ArticleId | null
  /** The selection in UTF-16 code units; `null` when there is none. */
  readonly selection: { readonly start: number; readonly end: number } | null
}

/** Reads a request; what is not understood is left out. */
export function readGlossRequest({ article, start, end }: OverlayRequestLike): GlossRequest {
  return {
    article: typeof article === 'string' ? asId<ArticleId>(article) : null,
    selection: typeof start === 'number' && typeof end === 'number' ? { start, end } : null,
  }
}

/** Sentences that a stretch touches. */
export function sentencesIn(
  sentences: readonly NumberedSentence[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly NumberedSentence[] {
  return sentences.filter((sentence) => sentence.start < end && sentence.end > start)
}

/** Sentences no gloss in this language reaches into. */
export function sentencesWithoutGloss(
  sentences: readonly NumberedSentence[],
  glosses: readonly Gloss[],
  language: string,
): readonly NumberedSentence[] {
  const same = glosses.filter((gloss) => gloss.language === language)
  return sentences.filter(({ start, end }) => !same.some((gloss) => gloss.start < end && gloss.end > start))
}
