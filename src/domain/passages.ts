/** Positions in texts with the quote and context that prove them (T3). Not where a passage went: that is `anchor.ts`. */
import { utf16 } from './ids.ts'
import type { Position } from './records.ts'

/** How much context is kept on each side, in UTF-16 code units (T3). */
export const contextLength = 32

/**
 * The position of `text[start, end)` with quote and context (T3). Context never begins or ends within a surrogate pair.
 * Throws a `RangeError` when the bounds lie outside the text or hold nothing: that is a defect of the caller.
 */
export function positionIn(text: string, start: number, end: number): Position {
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length))
    throw new RangeError(`There is no stretch ${start}-${end} in a text of ${text.length}`)
  const before = Math.max(0, start - contextLength)
  const after = Math.min(text.length, end + contextLength)
  return {
    start: utf16(start),
    end: utf16(end),
    quote: text.slice(start, end),
    prefix: text.slice(splitsPair(text, before) ? before + 1 : before, start),
    suffix: text.slice(end, splitsPair(text, after) ? after - 1 : after),
  }
}

/** True when the text has the quote exactly where the position says (T3). */
export function isTrueIn(text: string, position: Pick<Position, 'start' | 'end' | 'quote'>): boolean {
  return text.slice(position.start, position.end) === position.quote
}

/**
 * True when the position can be right at all for a text of `length` code units: whole numbers, inside the text, as long as
 * its quote, no more context than allowed (T3). Commands check this; the text itself is not at hand there.
 */
export function isPlausible(position: Position, length: number): boolean {
  const { start, end, quote, prefix, suffix } = position
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= length &&
    quote.length === end - start &&
    prefix.length <= Math.min(contextLength, start) &&
    suffix.length <= Math.min(contextLength, length - end)
  )
}

function splitsPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1))
}
