/** What a reader takes for one character. Snaps offsets so that a passage never splits one. [T2] */
import { inRanges } from './code-ranges.ts'

let segmenter: Intl.Segmenter | undefined

/** Plain letters and punctuation that never attach to what precedes them; the fast way out. */
const PLAIN = [
  0x0a, 0x0a, 0x20, 0x7e, 0xaf, 0x2ff, 0x370, 0x482, 0x48a, 0x58f, 0x5d0, 0x5ea, 0x620, 0x64a, 0x964, 0x965, 0x10a0,
  0x10ff, 0x2010, 0x2027, 0x3001, 0x3029, 0x3041, 0x3096, 0x30a1, 0x30fa, 0x4e00, 0x9fff, 0xff01, 0xff60,
]
/** Signs that may attach to what follows (a sign for numbers before digits), and halves of characters beyond the BMP. */
const FORWARD = [0x600, 0x605, 0x6dd, 0x70f, 0x890, 0x8e2, 0xd4e, 0xd4e, 0xd800, 0xdfff]

/** True where there is a boundary for certain; false means: ask the segmenter. */
function isCertain(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return inRanges(after, PLAIN) && !inRanges(before, FORWARD) && !(before === 0x0d && after === 0x0a)
}

/**
 * True if `offset` (UTF-16 code units) lies between two graphemes, or at an end of the text. False inside one, and for an
 * offset outside the text or not whole. Lone surrogates are graphemes of their own. Reads only the neighbourhood. [T2]
 */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) return false
  if (offset === 0 || offset === text.length) return true
  return isCertain(text, offset) || isSegmented(text, offset)
}

/** Asks the segmenter about an offset inside the text. */
function isSegmented(text: string, offset: number): boolean {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  // A boundary depends on all before it back to a certain one, and on the one code point after it.
  let from = offset - 1
  while (from > 0 && !isCertain(text, from)) from--
  const after = text.charCodeAt(offset)
  const isHigh = after >= 0xd800 && after < 0xdc00
  const local = text.slice(from, Math.min(text.length, offset + (isHigh ? 2 : 1)))
  return segmenter.segment(local).containing(offset - from)?.index === offset - from
}

/** The start of the grapheme that holds `offset`; `offset` itself on a boundary. Clamped to the text. */
export function graphemeStart(text: string, offset: number): number {
  let at = Math.max(0, Math.min(text.length, Math.trunc(offset) || 0))
  while (!isGraphemeBoundary(text, at)) at--
  return at
}

/** The end of the grapheme that `offset` cuts; `offset` itself on a boundary. Clamped to the text. */
export function graphemeEnd(text: string, offset: number): number {
  let at = Math.max(0, Math.min(text.length, Math.trunc(offset) || 0))
  while (!isGraphemeBoundary(text, at)) at++
  return at
}

/**
 * The smallest span of whole graphemes around a span, in UTF-16 code units. Bounds in the wrong order are swapped,
 * bounds outside the text clamped; an empty span stays empty and moves to the start of its grapheme. [T2]
 */
export function snapToGraphemes(text: string, start: number, end: number): { start: number; end: number } {
  const from = graphemeStart(text, Math.min(start, end))
  if (start === end) return { start: from, end: from }
  return { start: from, end: graphemeEnd(text, Math.max(start, end)) }
}
