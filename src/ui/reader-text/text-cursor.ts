/**
 * Where the analyst stands in a text and what is selected, moved by sentence, word and grapheme. Pure: it knows
 * offsets and sentences, not the page.
 */
import { nextGrapheme, nextWordEnd, previousGrapheme, previousWordStart } from './boundaries.ts'
import type { Span } from './text-layer.ts'

/** All offsets in UTF-16 code units (T2). */
export interface TextCursor {
  /** Where the analyst stands: the moving end of the selection, if there is one. */
  readonly caret: number
  /** The end of the selection that stays; `null` when nothing is selected. */
  readonly anchor: number | null
  /** True once the caret was moved inside a sentence: then it is drawn. */
  readonly fine: boolean
}

/** The text the cursor moves in. */
export interface CursorText {
  readonly text: string
  /** BCP 47 tag, for words. */
  readonly language: string
  /** In order, without overlap, without white space at their ends. */
  readonly sentences: readonly Span[]
}

export type CursorMove =
  | { readonly kind: 'sentence'; readonly by: 1 | -1 }
  | { readonly kind: 'extendSentence'; readonly by: 1 | -1 }
  | { readonly kind: 'step'; readonly by: 1 | -1; readonly unit: 'grapheme' | 'word'; readonly extend: boolean }
  | { readonly kind: 'edge'; readonly at: 'start' | 'end' }
  | { readonly kind: 'place'; readonly offset: number }
  | { readonly kind: 'select'; readonly anchor: number; readonly focus: number }
  | { readonly kind: 'release' }

/** At the start of the text, nothing selected. */
export const startCursor: TextCursor = { caret: 0, anchor: null, fine: false }

/** The selected stretch; `null` when nothing is. */
export function selectedSpan({ anchor, caret }: TextCursor): Span | null {
  if (anchor === null || anchor === caret) return null
  return { start: Math.min(anchor, caret), end: Math.max(anchor, caret) }
}

/** Number of the last sentence that begins at or before the offset; 0 before the first, -1 in a text without sentences. */
export function sentenceNumberAt(sentences: readonly Span[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return sentences.length === 0 ? -1 : Math.max(low - 1, 0)
}

/** The sentence the caret is in; `null` in a text without sentences. A selection's end belongs to the sentence it ends. */
export function currentSentence(cursor: TextCursor, sentences: readonly Span[]): Span | null {
  const inside = cursor.anchor !== null && cursor.caret > cursor.anchor ? cursor.caret - 1 : cursor.caret
  return sentences[sentenceNumberAt(sentences, inside)] ?? null
}

/** What a gesture without further words means: the selection, else the sentence under the cursor (DESIGN 5.3). */
export function meantSpan(cursor: TextCursor, sentences: readonly Span[]): Span | null {
  return selectedSpan(cursor) ?? currentSentence(cursor, sentences)
}

/** The cursor after a move. At the ends of the text it stays. */
export function moveCursor(cursor: TextCursor, move: CursorMove, source: CursorText): TextCursor {
  switch (move.kind) {
    case 'sentence':
      return bySentence(cursor, move.by, source.sentences)
    case 'extendSentence':
      return extendBySentence(cursor, move.by, source.sentences)
    case 'step':
      return move.extend ? extendByStep(cursor, move, source) : byStep(cursor, move, source)
    case 'select':
      return { caret: move.focus, anchor: move.anchor === move.focus ? null : move.anchor, fine: false }
    case 'place':
      return at(move.offset)
    case 'edge':
    case 'release':
      return at(target(cursor, move, source.sentences)?.start ?? cursor.caret)
  }
}

function target(
  cursor: TextCursor,
  move: Extract<CursorMove, { kind: 'edge' | 'release' }>,
  sentences: readonly Span[],
): Span | null | undefined {
  if (move.kind === 'release') return currentSentence(cursor, sentences)
  return move.at === 'start' ? sentences[0] : sentences.at(-1)
}

function at(caret: number): TextCursor {
  return { caret, anchor: null, fine: false }
}

function bySentence(cursor: TextCursor, by: 1 | -1, sentences: readonly Span[]): TextCursor {
  const here = currentSentence(cursor, sentences)
  const number = here ? sentences.indexOf(here) : -1
  return at(sentences[Math.min(Math.max(number + by, 0), sentences.length - 1)]?.start ?? cursor.caret)
}

function extendBySentence(cursor: TextCursor, by: 1 | -1, sentences: readonly Span[]): TextCursor {
  const here = currentSentence(cursor, sentences)
  if (!here) return cursor
  const { anchor, caret } = cursor
  if (anchor === null || anchor === caret) {
    return by > 0 ? selection(here.start, here.end) : selection(here.end, here.start)
  }
  const grows = caret > anchor === by > 0
  if (grows) return selection(anchor, beyond(sentences, caret, by) ?? caret)
  const back = caret > anchor ? lastEndBefore(sentences, caret) : beyondStart(sentences, caret)
  if (back !== null && (caret > anchor ? back > anchor : back < anchor)) return selection(anchor, back)
  // Only one sentence is left: it stays, and the selection grows to its other side.
  return selection(caret, beyond(sentences, anchor, by) ?? anchor)
}

function selection(anchor: number, caret: number): TextCursor {
  return { anchor, caret, fine: false }
}

/** The next sentence end after the offset, or the next sentence start before it. */
function beyond(sentences: readonly Span[], offset: number, by: 1 | -1): number | null {
  if (by > 0) return sentences.find((sentence) => sentence.end > offset)?.end ?? null
  return sentences.findLast((sentence) => sentence.start < offset)?.start ?? null
}

function lastEndBefore(sentences: readonly Span[], offset: number): number | null {
  return sentences.findLast((sentence) => sentence.end < offset)?.end ?? null
}

function beyondStart(sentences: readonly Span[], offset: number): number | null {
  return sentences.find((sentence) => sentence.start > offset)?.start ?? null
}

interface Step {
  readonly by: 1 | -1
  readonly unit: 'grapheme' | 'word'
}

function byStep(cursor: TextCursor, step: Step, source: CursorText): TextCursor {
  const selected = selectedSpan(cursor)
  if (selected) return { caret: step.by > 0 ? selected.end : selected.start, anchor: null, fine: true }
  return { caret: stepped(cursor.caret, step, source), anchor: null, fine: true }
}

function extendByStep(cursor: TextCursor, step: Step, source: CursorText): TextCursor {
  const anchor = cursor.anchor ?? cursor.caret
  const caret = stepped(cursor.caret, step, source)
  return { caret, anchor: anchor === caret ? null : anchor, fine: true }
}

function stepped(offset: number, { by, unit }: Step, { text, language }: CursorText): number {
  if (unit === 'word') return by > 0 ? nextWordEnd(text, offset, language) : previousWordStart(text, offset, language)
  return by > 0 ? nextGrapheme(text, offset) : previousGrapheme(text, offset)
}
