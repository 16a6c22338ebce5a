/**
 * Words of a text: spans, a count, and snapping a selection to them. Which segments count is decided here and not by
 * `isWordLike`, which differs between browsers. Nothing made of it is ever stored.
 */
import { isGraphemeBoundary, snapToGraphemes } from './graphemes.ts'
import { boundariesOf } from './segment-windows.ts'

/** A stretch of a text in UTF-16 code units, `end` not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{N}]/u
const segmenters = new Map<string, Intl.Segmenter>()

/** A cached segmenter; a tag the runtime refuses is treated as `und`. */
export function segmenterFor(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${granularity} ${language}`
  let segmenter = segmenters.get(key)
  if (segmenter === undefined) {
    try {
      segmenter = new Intl.Segmenter(language === '' ? 'und' : language, { granularity })
    } catch {
      segmenter = new Intl.Segmenter('und', { granularity })
    }
    segmenters.set(key, segmenter)
  }
  return segmenter
}

/**
 * The words between `start` and `end`: segments with a letter or a digit, in order, without overlap. A word that the
 * bounds cut is cut. `language` is a BCP 47 tag (`und` will do).
 */
export function words(text: string, start: number, end: number, language: string): Span[] {
  const found: Span[] = []
  const part = text.slice(start, end)
  let from = 0
  for (const to of [...boundariesOf(part, segmenterFor(language, 'word')), part.length]) {
    if (WORD.test(part.slice(from, to))) found.push({ start: start + from, end: start + to })
    from = to
  }
  return found
}

/** How many words a text has, by the rule of `words`. */
export function countWords(text: string, language: string): number {
  return words(text, 0, text.length, language).length
}

/** How far around a selection words are looked for; a longer run without white space is not a word. */
const REACH = 200
const WHITE = /\s/

/**
 * Grows a selection to whole words and drops white space at its ends: what a selection by mouse means. An empty
 * selection becomes the word at it; where no word is touched it is snapped to graphemes only, without white space at the
 * ends if anything else is left. Bounds in UTF-16 code units, in any order, clamped. [T2]
 */
export function snapToWords(text: string, start: number, end: number, language: string): Span {
  const from = clamp(text, Math.min(start, end))
  const to = clamp(text, Math.max(start, end))
  const inner = withoutWhite(text, from, to)
  if (inner.start === inner.end && from !== to) return snapToGraphemes(text, from, to)
  const isEmpty = from === to
  const before = wordAt(text, inner.start, language, isEmpty ? 'either' : 'after')
  const after = isEmpty ? before : wordAt(text, inner.end, language, 'before')
  return snapToGraphemes(
    text,
    Math.min(inner.start, before?.start ?? inner.start),
    Math.max(inner.end, after?.end ?? inner.end),
  )
}

function clamp(text: string, offset: number): number {
  return Math.max(0, Math.min(text.length, Math.trunc(offset) || 0))
}

function withoutWhite(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && WHITE.test(text.charAt(from))) from++
  while (to > from && WHITE.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

/** The word that holds an offset, or touches it on the given side. */
function wordAt(
  text: string,
  offset: number,
  language: string,
  touching: 'before' | 'after' | 'either',
): Span | undefined {
  const from = reach(text, offset, -1)
  const to = reach(text, offset, 1)
  const around = words(text, from, to, language)
  const inside = around.find((word) => word.start < offset && offset < word.end)
  if (inside !== undefined) return inside
  const starting = around.find((word) => word.start === offset)
  const ending = around.find((word) => word.end === offset)
  if (touching === 'after') return starting
  return touching === 'before' ? ending : (starting ?? ending)
}

/** A place to begin or end reading: white space or a grapheme boundary at most `REACH` away. */
function reach(text: string, offset: number, step: -1 | 1): number {
  let at = offset
  for (let count = 0; count < REACH && at + step >= 0 && at + step <= text.length; count++) {
    if (count > 40 && WHITE.test(text.charAt(step < 0 ? at - 1 : at))) return at
    at += step
  }
  while (at > 0 && at < text.length && !isGraphemeBoundary(text, at)) at += step
  return at
}
