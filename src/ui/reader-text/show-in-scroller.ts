/** Brings a stretch of a text into view, and moves nothing when it is there already. */
import type { Span, TextLayer } from './text-layer.ts'

/** Scrolls only as far as needed, keeping a little of the text before and after in sight. */
export function showInScroller(layer: TextLayer, scroller: Element | null, span: Span): void {
  if (!scroller) return
  const edges = scroller.getBoundingClientRect()
  const inset = Math.min(edges.height * 0.2, 120)
  let rect = layer.firstRect(span.start, span.end)
  if (!rect || rect.height === 0) {
    // Paragraphs far away may not be laid out yet.
    layer.paragraphOf(span.start)?.scrollIntoView({ block: 'center' })
    rect = layer.firstRect(span.start, span.end)
  }
  if (!rect) return
  if (rect.top < edges.top + inset) scroller.scrollTop -= edges.top + inset - rect.top
  else if (rect.bottom > edges.bottom - inset) scroller.scrollTop += rect.bottom - edges.bottom + inset
}
