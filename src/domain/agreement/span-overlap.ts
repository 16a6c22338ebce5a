/** How far two analysts marked the same words: by characters, and by which spans are the same but for their edges. Pure. */

/** UTF-16 code units, the end not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface SpanOverlap {
  /** Characters (UTF-16 code units) both marked, and those at least one marked. */
  readonly both: number
  readonly either: number
  /** Spans of one that have their own counterpart among the other's, so much alike that what they share is at least half of what they span. */
  readonly matched: number
  /** Different spans of both, counted together. */
  readonly spans: number
}

export const noOverlap: SpanOverlap = { both: 0, either: 0, matched: 0, spans: 0 }

/** Spans that are the same count once. Empty ones count as none. */
export function spanOverlap(one: readonly Span[], other: readonly Span[]): SpanOverlap {
  const [first, second] = [distinct(one), distinct(other)]
  const all = lengthOf([...first, ...second])
  return {
    both: lengthOf(first) + lengthOf(second) - all,
    either: all,
    matched: mostMatched(first, second),
    spans: first.length + second.length,
  }
}

export function addOverlap(one: SpanOverlap, other: SpanOverlap): SpanOverlap {
  return {
    both: one.both + other.both,
    either: one.either + other.either,
    matched: one.matched + other.matched,
    spans: one.spans + other.spans,
  }
}

function distinct(spans: readonly Span[]): Span[] {
  const known = new Map(
    spans.filter(({ start, end }) => start < end).map((span) => [`${span.start} ${span.end}`, span]),
  )
  return [...known.values()].sort((one, other) => one.start - other.start || one.end - other.end)
}

/** How many characters at least one of the spans covers. */
function lengthOf(spans: readonly Span[]): number {
  let length = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    length += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return length
}

/** Intersection over union of at least one half. */
function isAlike(one: Span, other: Span): boolean {
  const both = Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
  const either = one.end - one.start + (other.end - other.start) - both
  return 2 * both >= either
}

/** The most pairs there can be, each span in one: the same whoever is named first. */
function mostMatched(first: readonly Span[], second: readonly Span[]): number {
  const takenBy = new Map<number, number>()
  const find = (index: number, tried: Set<number>): boolean => {
    const span = first[index]
    for (const [at, candidate] of second.entries()) {
      if (!span || tried.has(at) || !isAlike(span, candidate)) continue
      tried.add(at)
      const holder = takenBy.get(at)
      if (holder === undefined || find(holder, tried)) {
        takenBy.set(at, index)
        return true
      }
    }
    return false
  }
  return first.filter((_, index) => find(index, new Set())).length
}
