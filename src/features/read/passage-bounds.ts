/** What the key for the edges of a passage means next: choosing which edge moves, or taking what is selected now. Pure. */
import type { Span } from '#ui/reader-text/text-layer.ts'
import { selectedSpan, type CursorMove, type TextCursor } from '#ui/reader-text/text-cursor.ts'

export type BoundsStep =
  | { readonly kind: 'move'; readonly edge: 'start' | 'end'; readonly move: CursorMove }
  | { readonly kind: 'write'; readonly span: Span }

/**
 * At first the passage is selected, and the keys of a selection move its end; asked again, its beginning. A selection that was
 * changed and still reaches into the passage becomes its new bounds.
 */
export function boundsStep(passage: Span, cursor: TextCursor): BoundsStep {
  const { start, end } = passage
  const selected = selectedSpan(cursor)
  if (!selected || selected.end <= start || selected.start >= end) return moveEnd(start, end)
  if (selected.start !== start || selected.end !== end) return { kind: 'write', span: selected }
  return cursor.caret === end
    ? { kind: 'move', edge: 'start', move: { kind: 'select', anchor: end, focus: start } }
    : moveEnd(start, end)
}

function moveEnd(start: number, end: number): BoundsStep {
  return { kind: 'move', edge: 'end', move: { kind: 'select', anchor: start, focus: end } }
}
