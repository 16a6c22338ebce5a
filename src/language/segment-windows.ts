/**
 * Reads the boundaries of an `Intl.Segmenter` window by window. Engines copy the whole string for each segment they hand
 * out, so that one call over a long text takes time by the square of its length.
 */

const WINDOW = 1024
/** Boundaries so near the end of a window may depend on what follows, and are looked at again in the next one. */
const GUARD = 128

/**
 * The offsets in `text` at which segments begin, ascending, without 0 and without the end. The same as of one call over
 * the whole, but for a segment longer than a window, inside which the reading starts anew.
 */
export function boundariesOf(text: string, segmenter: Intl.Segmenter): number[] {
  const found: number[] = []
  let from = 0
  while (from < text.length) {
    const to = Math.min(text.length, from + WINDOW)
    const isLast = to === text.length
    const trusted = isLast ? to : to - GUARD
    let last = from
    for (const { index } of segmenter.segment(text.slice(from, to))) {
      const at = from + index
      if (index === 0 || at > trusted) continue
      found.push(at)
      last = at
    }
    if (isLast) return found
    from = last > from ? last : between(text, trusted)
  }
  return found
}

/** An offset near `at` that splits no surrogate pair; marks after it stay with what precedes, for nothing is cut here. */
function between(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code < 0xe000 ? at - 1 : at
}
