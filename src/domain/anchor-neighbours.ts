/** Looks for a passage by what stood beside it (T4): what stands between its old neighbours now, or in its place. Stretches are [start, end). */
import { sentenceBounds, type CutText } from './cut-text.ts'
import { wordsOf } from './like-run.ts'
import type { Position } from './records.ts'

/** Tried in this order: what stands further away from the quote may be another thing by now. */
const contextLengths = [32, 16]
const leastContext = 8

/** What stands between the old neighbours of the quote, where they are found and the one before it once; else `null`. */
export function betweenContexts(position: Position, text: string): readonly [number, number] | null {
  for (const length of contextLengths) {
    const stretch = betweenContext(position.prefix.slice(-length), position.suffix.slice(0, length), text)
    if (stretch && stretch[1] - stretch[0] <= position.quote.length * 2 + 40) return stretch
  }
  return null
}

function betweenContext(prefix: string, suffix: string, text: string): readonly [number, number] | null {
  if (prefix.trim().length < leastContext || suffix.trim().length < leastContext) return null
  const before = text.indexOf(prefix)
  if (before < 0 || text.indexOf(prefix, before + 1) >= 0) return null
  const start = before + prefix.length
  const end = text.indexOf(suffix, start)
  return end > start ? [start, end] : null
}

/**
 * What now stands where the quote stood and is much like it, while the quote itself stands elsewhere: a corrected sentence, whose former
 * wording a note tells; else `null`.
 */
export function replacedBy(
  position: Position,
  [was, is]: readonly [CutText, CutText],
  place: number,
): readonly [number, number] | null {
  if (hasNeighbour(position, is.text, place)) return null
  const before = wordsOf(position.quote)
  const isAlike = ([from, to]: readonly [number, number]) => {
    const now = new Set(wordsOf(is.text.slice(from, to)).map((word) => word.text))
    return before.filter((word) => now.has(word.text)).length * 2 >= before.length
  }
  const isElsewhere = ([from, to]: readonly [number, number]) => place < from || to <= place
  const isNew = ([from, to]: readonly [number, number]) => !was.text.includes(is.text.slice(from, to).trim())
  return (
    besideNeighbours(position, is).find((stretch) => isElsewhere(stretch) && isNew(stretch) && isAlike(stretch)) ?? null
  )
}

/** Whether one of the old neighbours still stands beside the quote. */
function hasNeighbour({ prefix, suffix, quote }: Position, text: string, place: number): boolean {
  const before = prefix.trimEnd().slice(-leastContext)
  const after = suffix.trimStart().slice(0, leastContext)
  return (
    (before !== '' && text.slice(0, place).trimEnd().endsWith(before)) ||
    (after !== '' &&
      text
        .slice(place + quote.length)
        .trimStart()
        .startsWith(after))
  )
}

/** What stands between the old neighbours, and the sentences right after the one before and right before the one after. */
function besideNeighbours(position: Position, is: CutText): readonly (readonly [number, number])[] {
  const { prefix, suffix } = position
  const after = prefix.trim() === '' ? 0 : onlyPlace(is.text, prefix) + prefix.length
  const before = suffix.trim() === '' ? is.text.trimEnd().length : onlyPlace(is.text, suffix)
  const next = is.text.slice(after).search(/\S/) + after
  const last = is.text.slice(0, Math.max(0, before)).trimEnd().length - 1
  const between = betweenContexts(position, is.text)
  return [
    ...(between ? [between] : []),
    ...(after >= 0 ? [sentenceBounds(is.sentences, next, next + 1)] : []),
    ...(before > 0 ? [sentenceBounds(is.sentences, last, last + 1)] : []),
  ]
}

/** Where a context stands that is long enough to tell, and stands once; far before the text otherwise. */
function onlyPlace(text: string, context: string): number {
  const place = context.trim().length < leastContext ? -1 : text.indexOf(context)
  return place >= 0 && text.indexOf(context, place + 1) < 0 ? place : -Infinity
}
