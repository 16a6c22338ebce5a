/**
 * Where graphemes and words begin and end around an offset, by the browser's own segmenter. Works on the neighbourhood
 * of the offset in its line, so that a step in a long text costs no more than in a short one. Sentences are not its
 * business.
 */

/** No word is that long; in a longer run without spaces a bound may be found anew beyond it. */
const reach = 2000

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(language: string, granularity: 'grapheme' | 'word'): Intl.Segmenter {
  const key = `${granularity} ${language}`
  let found = segmenters.get(key)
  if (!found) {
    let locale: string[] = []
    try {
      locale = Intl.Segmenter.supportedLocalesOf([language])
    } catch {
      // An article may carry a tag that is none; the segmenter's root rules do.
    }
    found = new Intl.Segmenter(locale, { granularity })
    segmenters.set(key, found)
  }
  return found
}

/** Bounds of the line around an offset (the part between line breaks), no further from it than `reach`. */
function lineAround(text: string, offset: number): readonly [number, number] {
  const first = Math.max(0, offset - reach)
  const start = first + text.slice(first, offset).lastIndexOf('\n') + 1
  const end = text.slice(offset, offset + reach).indexOf('\n')
  return [start, end < 0 ? Math.min(text.length, offset + reach) : offset + end]
}

/** The offset itself, or the start of the grapheme it would split (T2). */
export function graphemeStart(text: string, offset: number): number {
  const [start, end] = lineAround(text, offset)
  if (offset <= start || offset >= end) return offset
  return (
    start +
    (segmenter('und', 'grapheme')
      .segment(text.slice(start, end))
      .containing(offset - start)?.index ?? 0)
  )
}

/** The offset itself, or the end of the grapheme it would split (T2). */
export function graphemeEnd(text: string, offset: number): number {
  const start = graphemeStart(text, offset)
  return start === offset ? offset : nextGrapheme(text, start)
}

/** The next bound of a grapheme after the offset; the text's length at its end. */
export function nextGrapheme(text: string, offset: number): number {
  if (offset >= text.length) return text.length
  const [start, end] = lineAround(text, offset)
  if (offset >= end) return offset + 1
  const found = segmenter('und', 'grapheme')
    .segment(text.slice(start, end))
    .containing(offset - start)
  return found ? start + found.index + found.segment.length : end
}

/** The bound of a grapheme before the offset; 0 at the start. */
export function previousGrapheme(text: string, offset: number): number {
  if (offset <= 0) return 0
  return graphemeStart(text, offset - 1)
}

/** A word by the segmenter, or a run of digits: some engines do not call figures words. */
const wordLike = (segment: Intl.SegmentData) => segment.isWordLike === true || /\p{N}/u.test(segment.segment)

function segmentAt(text: string, offset: number, language: string) {
  const [start, end] = lineAround(text, offset)
  if (offset < start || offset >= end) return null
  const found = segmenter(language, 'word')
    .segment(text.slice(start, end))
    .containing(offset - start)
  if (!found) return null
  return { start: start + found.index, end: start + found.index + found.segment.length, word: wordLike(found) }
}

/** The word that contains the offset, or ends there; `null` between words. */
export function wordAt(text: string, offset: number, language: string): { start: number; end: number } | null {
  for (const place of [offset, offset - 1]) {
    const found = place < 0 ? null : segmentAt(text, place, language)
    if (found?.word) return { start: found.start, end: found.end }
  }
  return null
}

/** The end of the next word after the offset; the text's length when there is none. */
export function nextWordEnd(text: string, offset: number, language: string): number {
  for (let place = offset; place < text.length;) {
    const found = segmentAt(text, place, language)
    if (found?.word) return found.end
    place = found ? found.end : place + 1
  }
  return text.length
}

/** The start of the word before the offset; 0 when there is none. */
export function previousWordStart(text: string, offset: number, language: string): number {
  for (let place = offset; place > 0;) {
    const found = segmentAt(text, place - 1, language)
    if (found?.word) return found.start
    place = found ? found.start : place - 1
  }
  return 0
}

/**
 * A selection widened to whole words and freed of white space at its ends: `null` when nothing is left. A selection of
 * punctuation alone stays as it is, on whole graphemes (T2).
 */
export function snapToWords(
  text: string,
  from: number,
  to: number,
  language: string,
): { start: number; end: number } | null {
  const trimmed = snapToGraphemes(text, from, to)
  if (!trimmed) return null
  const first = segmentAt(text, trimmed.start, language)
  const last = segmentAt(text, trimmed.end - 1, language)
  return {
    start: first?.word ? first.start : trimmed.start,
    end: last?.word ? last.end : trimmed.end,
  }
}

/** A selection on whole graphemes, without white space at its ends; `null` when nothing is left (T2). */
export function snapToGraphemes(text: string, from: number, to: number): { start: number; end: number } | null {
  let start = Math.min(from, to)
  let end = Math.max(from, to)
  while (start < end && /\s/u.test(text.charAt(start))) start += 1
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1
  if (start >= end) return null
  return { start: graphemeStart(text, start), end: graphemeEnd(text, end) }
}

/** The words of a stretch, and signs that say something (`%`, `€`), in order; without white space and punctuation. */
export function wordsOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  language: string,
) {
  return [...segmenter(language, 'word').segment(text.slice(start, end))]
    .filter(({ segment, isWordLike }) => isWordLike === true || /[\p{S}%‰]/u.test(segment))
    .map(({ segment, index }) => ({ start: start + index, end: start + index + segment.length }))
}
