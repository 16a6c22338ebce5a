/** Tells what is still free in a text of which parts are taken, in time linear in both. */
import type { Span } from './words.ts'

/**
 * Whether a span overlaps none of `taken`, which may be in any order and overlap each other. Made to be asked with starts that never
 * decrease: it only moves forward. An empty span inside a taken one is not free.
 */
export function freeSpans(taken: readonly Span[]): (span: Span) => boolean {
  const stretches = united(taken)
  let next = 0
  let stretch = stretches[next]
  return ({ start, end }) => {
    while (stretch !== undefined && stretch.end <= start) stretch = stretches[++next]
    return stretch === undefined || stretch.start >= end
  }
}

/** What the spans cover, in order, without overlap. */
function united(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = found.at(-1)
    if (last === undefined || span.start >= last.end) found.push(span)
    else if (span.end > last.end) found[found.length - 1] = { start: last.start, end: span.end }
  }
  return found
}
