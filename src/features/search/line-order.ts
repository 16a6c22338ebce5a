/** In which order the places that were found stand. Pure. */
import type { SearchLine } from '#domain/search/searcher.ts'
import { compareText } from '#domain/visible-articles.ts'

export const LINE_ORDERS = ['best', 'after', 'before', 'date'] as const
export type LineOrder = (typeof LINE_ORDERS)[number]

/** A line in three pieces. Line breaks are shown as spaces, one unit for one unit. */
export interface LinePieces {
  readonly before: string
  readonly hit: string
  readonly after: string
}

export function piecesOf({ context, contextStart, hit }: SearchLine): LinePieces {
  const shown = context.replace(/\s/g, ' ')
  if (hit === null) return { before: '', hit: '', after: shown }
  const [start, end] = [hit.start - contextStart, hit.end - contextStart]
  return { before: shown.slice(0, start), hit: shown.slice(start, end), after: shown.slice(end) }
}

/** Names a line, the same each time it is found. */
export function lineKey({ article, revision, hit }: SearchLine): string {
  return `${article} ${revision} ${hit === null ? '' : hit.start}`
}

/** `dateOf` gives the day of an article, the empty string without one, which comes last. Equal ones stay as they were found. */
export function inOrder(
  lines: readonly SearchLine[],
  order: LineOrder,
  dateOf: (line: SearchLine) => string,
): readonly SearchLine[] {
  if (order === 'best') return lines
  const keyOf = { after: textAfter, before: textBefore, date: (line: SearchLine) => dateOf(line) || '9999' }[order]
  const keys = new Map(lines.map((line) => [line, keyOf(line)]))
  return lines.toSorted((one, other) => compareText(keys.get(one) ?? '', keys.get(other) ?? ''))
}

function textAfter(line: SearchLine): string {
  return letters(piecesOf(line).after)
}

/** From the hit backwards, word by word. */
function textBefore(line: SearchLine): string {
  return letters(piecesOf(line).before).split(' ').toReversed().join(' ')
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
