/** Where the bound lies that is to be corrected at the cursor, or why there is none. Pure. */
import type { BoundCorrection } from '#domain/sentence-bounds.ts'
import { nextGrapheme } from '#ui/reader-text/boundaries.ts'
import type { Span } from '#ui/reader-text/text-layer.ts'
import { currentSentence, selectedSpan, type TextCursor } from '#ui/reader-text/text-cursor.ts'

/** The first character of the sentence that begins, or goes on, there; in UTF-16 code units. */
export type CorrectionPlace = Span | { readonly because: 'noNext' | 'notInside' }

/** The bound between the sentence at the cursor and the next one, which must stand in the same paragraph. */
export function joinPlace(text: string, sentences: readonly Span[], cursor: TextCursor): CorrectionPlace {
  const here = currentSentence(cursor, sentences)
  const next = here && sentences.find(({ start }) => start >= here.end)
  if (!here || !next || /[\n\r\v\f\u0085\u2028\u2029]/u.test(text.slice(here.end, next.start)))
    return { because: 'noNext' }
  return firstCharacter(text, next.start)
}

/** The corrections that shape the sentence at the cursor: from its beginning to that of the next one, both included. */
export function correctionsHere(
  corrections: readonly BoundCorrection[],
  sentences: readonly Span[],
  cursor: TextCursor,
): readonly BoundCorrection[] {
  const here = currentSentence(cursor, sentences)
  if (!here) return []
  const next = sentences.find(({ start }) => start >= here.end)?.start ?? Infinity
  return corrections.filter(({ start }) => here.start <= start && start <= next)
}

/** Longer runs of signs and spaces are no gap between sentences. */
const LONGEST_RUN = 100

/** What ends a sentence and never begins one, behind a letter: the caret stands before it at the end of a word. */
const BEHIND_WORD = /^[,.;:!?…،؛؟։।。，！？\p{Pe}\p{Pf}]*/u

/** Where the selection begins, else the caret; signs behind a word and white space before the next one do not count. */
export function splitPlace(text: string, sentences: readonly Span[], cursor: TextCursor): CorrectionPlace {
  const at = selectedSpan(cursor)?.start ?? cursor.caret
  const behind = at + (/\S/u.test(text.charAt(at - 1)) ? lengthAt(text, at, BEHIND_WORD) : 0)
  const start = behind + lengthAt(text, behind, /^\s*/u)
  const isInside = sentences.some((sentence) => sentence.start < start && start < sentence.end)
  return isInside ? firstCharacter(text, start) : { because: 'notInside' }
}

function lengthAt(text: string, offset: number, pattern: RegExp): number {
  return pattern.exec(text.slice(offset, offset + LONGEST_RUN))?.[0].length ?? 0
}

function firstCharacter(text: string, start: number): Span {
  return { start, end: nextGrapheme(text, start) }
}
