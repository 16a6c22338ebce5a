import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spanOverlap, type Span } from './span-overlap.ts'

const at = (start: number, end: number): Span => ({ start, end })

it.each([
  ['nothing at all', [], [], [0, 0, 0, 0]],
  ['the same words', [at(10, 20)], [at(10, 20)], [10, 10, 1, 2]],
  ['words that only touch', [at(0, 10)], [at(10, 20)], [0, 20, 0, 2]],
  ['half of what they span', [at(0, 10)], [at(0, 20)], [10, 20, 1, 2]],
  ['less than half', [at(0, 9)], [at(0, 20)], [9, 20, 0, 2]],
  ['one that was marked twice', [at(0, 10), at(0, 10)], [at(0, 10)], [10, 10, 1, 2]],
  ['two that lie on each other, against one', [at(0, 10), at(2, 10)], [at(1, 10)], [9, 10, 1, 3]],
  // The first could take either, the second only one: both find theirs.
  ['a choice that must be made well', [at(0, 10), at(0, 16)], [at(0, 12), at(3, 10)], [12, 16, 2, 4]],
  ['an empty one', [at(5, 5)], [at(0, 10)], [0, 10, 0, 1]],
] as const)('[C1] %s', (_name, one, other, [both, either, matched, spans]) => {
  expect(spanOverlap(one, other)).toEqual({ both, either, matched, spans })
})

const spans = fc
  .array(fc.record({ start: fc.integer({ min: 0, max: 30 }), length: fc.integer({ min: 0, max: 10 }) }), {
    maxLength: 6,
  })
  .map((all) => all.map(({ start, length }) => at(start, start + length)))

/** Character by character, and every way to pair spans. */
function slowly(one: readonly Span[], other: readonly Span[]) {
  const covers = (all: readonly Span[], place: number) => all.some(({ start, end }) => start <= place && place < end)
  const places = Array.from({ length: 50 }, (_, place) => place)
  const distinct = (all: readonly Span[]) => [
    ...new Map(all.filter(({ start, end }) => end > start).map((span) => [JSON.stringify(span), span])).values(),
  ]
  const shared = (a: Span, b: Span) => places.filter((place) => covers([a], place) && covers([b], place)).length
  const joined = (a: Span, b: Span) => places.filter((place) => covers([a, b], place)).length
  const most = (first: readonly Span[], second: readonly Span[]): number => {
    const [next, ...rest] = first
    if (!next) return 0
    const taken = second
      .filter((span) => shared(next, span) / joined(next, span) >= 0.5)
      .map(
        (span) =>
          1 +
          most(
            rest,
            second.filter((each) => each !== span),
          ),
      )
    return Math.max(most(rest, second), ...taken)
  }
  return {
    both: places.filter((place) => covers(one, place) && covers(other, place)).length,
    either: places.filter((place) => covers(one, place) || covers(other, place)).length,
    matched: most(distinct(one), distinct(other)),
    spans: distinct(one).length + distinct(other).length,
  }
}

it('[C1] is what counting every character and every way to pair gives, whoever is named first', () => {
  fc.assert(
    fc.property(spans, spans, (one, other) => {
      const found = spanOverlap(one, other)
      expect(found).toEqual(slowly(one, other))
      expect(spanOverlap(other, one)).toEqual(found)
    }),
    { numRuns: 100 },
  )
})
