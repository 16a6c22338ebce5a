/** Sentences as the analyst has corrected them: joined with the one before, or split. Pure. */
import type { BoundCorrection } from '#domain/sentence-bounds.ts'
import { isGraphemeBoundary } from './graphemes.ts'
import type { Span } from './words.ts'

/**
 * `sentences` and `paragraphs` as `segmentText` gives them. A correction that has nothing to correct (no sentence begins there, or one
 * does already), lies in white space, splits a grapheme or would join over the end of a paragraph changes nothing.
 */
export function correctedSentences(
  text: string,
  sentences: readonly Span[],
  paragraphs: readonly Span[],
  corrections: readonly BoundCorrection[],
): readonly Span[] {
  if (corrections.length === 0) return sentences
  const joins = new Set<number>(corrections.flatMap(({ start, kind }) => (kind === 'join' ? start : [])))
  for (const { start } of paragraphs) joins.delete(start)
  const splits = corrections.flatMap(({ start, kind }) => (kind === 'split' ? Number(start) : []))
  return splitAt(
    text,
    joined(sentences, joins),
    splits.toSorted((one, other) => one - other),
  )
}

/** Without the bounds at which a sentence goes on. */
function joined(sentences: readonly Span[], joins: ReadonlySet<number>): Span[] {
  const found: Span[] = []
  for (const sentence of sentences) {
    const before = found.at(-1)
    if (before !== undefined && joins.has(sentence.start))
      found[found.length - 1] = { start: before.start, end: sentence.end }
    else found.push(sentence)
  }
  return found
}

/** `splits` ascending. */
function splitAt(text: string, sentences: readonly Span[], splits: readonly number[]): Span[] {
  let next = 0
  return sentences.flatMap(({ start, end }) => {
    const parts: Span[] = []
    let from = start
    while ((splits[next] ?? Infinity) <= start) next++
    for (let split = splits[next]; split !== undefined && split < end; split = splits[++next]) {
      const before = endBefore(text, from, split)
      if (before === from || /\s/.test(text.charAt(split)) || !isGraphemeBoundary(text, split)) continue
      parts.push({ start: from, end: before })
      from = split
    }
    return [...parts, { start: from, end }]
  })
}

/** Where a sentence that begins at `from` ends when the next begins at `split`: before the white space, on a grapheme boundary. */
function endBefore(text: string, from: number, split: number): number {
  let end = split
  while (end > from && /\s/.test(text.charAt(end - 1))) end--
  while (end < split && !isGraphemeBoundary(text, end)) end++
  return end
}
