import fc from 'fast-check'
import { expect, it } from 'vitest'
import { freeSpans } from './free-spans.ts'
import type { Span } from './words.ts'

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]) => ({ start, end: start + length }))

it('says of every span what comparing it with each taken one says', () => {
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (taken, asked) => {
      const isFree = freeSpans(taken)
      for (const one of asked.toSorted((a, b) => a.start - b.start))
        expect(isFree(one)).toBe(!taken.some((other) => one.start < other.end && other.start < one.end))
    }),
  )
})

it('looks at each taken span a few times, however many are asked', () => {
  const looks = (count: number): number => {
    let reads = 0
    const taken = Array.from({ length: count }, (_, at): Span => {
      return {
        start: at * 4,
        get end() {
          reads++
          return at * 4 + 2
        },
      }
    })
    const isFree = freeSpans(taken)
    for (let at = 0; at < count * 4; at++) isFree({ start: at, end: at + 1 })
    return reads
  }
  expect(looks(4000)).toBeLessThanOrEqual(5 * looks(1000))
})
