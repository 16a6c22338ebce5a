/**
 * The one place where offsets change their unit (T2): UTF-16 code units inside the app, code points in files that demand
 * them. A valid surrogate pair is one code point, a lone surrogate is one as well.
 */
import { utf16, type CodePointOffset, type Utf16Offset } from '#domain/ids.ts'

export type OffsetUnit = 'utf16' | 'codePoint'

/** Converts offsets of one text. Building it is linear in the text, each conversion logarithmic in its surrogate pairs. */
export interface OffsetConverter {
  /** `null` when the offset lies outside the text or inside a surrogate pair. The end of the text is inside. */
  toCodePoint(offset: Utf16Offset): CodePointOffset | null
  /** `null` when the offset lies outside the text. */
  toUtf16(offset: CodePointOffset): Utf16Offset | null
}

/** Prepares the conversion of offsets in `text`. */
export function offsetConverter(text: string): OffsetConverter {
  const pairs = surrogatePairs(text)
  return {
    toCodePoint(offset) {
      if (!isOffset(offset, text.length)) return null
      const before = countBelow(pairs, (start) => start < offset)
      const last = pairs[before - 1]
      if (last !== undefined && last + 1 === offset) return null
      return (offset - before) as CodePointOffset
    },
    toUtf16(offset) {
      if (!isOffset(offset, text.length - pairs.length)) return null
      return utf16(offset + countBelow(pairs, (start, index) => start - index < offset))
    },
  }
}

/** Offsets at which a valid surrogate pair starts, ascending. */
function surrogatePairs(text: string): readonly number[] {
  const found: number[] = []
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) found.push(match.index)
  return found
}

function isOffset(value: number, max: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= max
}

/** How many of the ascending `values` satisfy a condition that holds for a prefix of them. */
function countBelow(values: readonly number[], holds: (value: number, index: number) => boolean): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(values[middle] as number, middle)) low = middle + 1
    else high = middle
  }
  return low
}
