import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingHeight, topForReading } from './reading-line.ts'

const anyExtent = fc.record({ seen: fc.integer({ min: 1, max: 2000 }), whole: fc.integer({ min: 1, max: 60_000 }) })

describe('the reading line', () => {
  it('comes to every line of the text, from the first to the last, and never goes back', () => {
    fc.assert(
      fc.property(
        anyExtent,
        fc.double({ noNaN: true, min: 0, max: 1 }),
        fc.double({ noNaN: true, min: 0, max: 1 }),
        (extent, one, other) => {
          const most = Math.max(extent.whole - extent.seen, 0)
          fc.pre(most > 0)
          expect(readingHeight(0, extent)).toBe(0)
          expect(readingHeight(most, extent)).toBe(extent.whole)
          const [first, second] = [Math.min(one, other) * most, Math.max(one, other) * most]
          expect(readingHeight(first, extent)).toBeLessThanOrEqual(readingHeight(second, extent))
          expect(topForReading(readingHeight(first, extent), extent)).toBeCloseTo(first, 5)
        },
      ),
    )
  })

  it('never asks for more than a text can be scrolled, and is a number for one that cannot', () => {
    fc.assert(
      fc.property(anyExtent, fc.double({ noNaN: true, min: -100, max: 70_000 }), (extent, height) => {
        const top = topForReading(height, extent)
        expect(top).toBeGreaterThanOrEqual(0)
        expect(top).toBeLessThanOrEqual(Math.max(extent.whole - extent.seen, 0))
        expect(readingHeight(top, extent)).not.toBeNaN()
      }),
    )
  })

  it('lies a quarter of the way down in the midst of a text', () => {
    expect(readingHeight(3000, { seen: 800, whole: 9000 })).toBe(3200)
    expect(topForReading(3200, { seen: 800, whole: 9000 })).toBe(3000)
  })
})
