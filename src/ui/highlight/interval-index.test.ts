import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IntervalIndex } from './interval-index.ts'

interface Interval {
  readonly start: number
  readonly end: number
  readonly value: number
}

const interval = fc
  .record({ start: fc.integer({ min: 0, max: 60 }), length: fc.integer({ min: 1, max: 30 }), value: fc.nat(40) })
  .map(({ start, length, value }): Interval => ({ start, end: start + length, value }))

type Step = { readonly kind: 'insert' | 'remove'; readonly interval: Interval }

const sorted = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other)

describe('IntervalIndex', () => {
  it('finds exactly what a plain list finds, after any inserts and removals', () => {
    const steps = fc.array(fc.record({ kind: fc.constantFrom<Step['kind']>('insert', 'insert', 'remove'), interval }), {
      maxLength: 80,
    })
    fc.assert(
      fc.property(steps, fc.nat(100), fc.nat(100), (moves, one, other) => {
        const index = new IntervalIndex(1)
        const list: Interval[] = []
        for (const move of moves) {
          const { start, end, value } = move.interval
          if (move.kind === 'insert') {
            index.insert(start, end, value)
            list.push(move.interval)
          } else {
            const place = list.findIndex((each) => each.start === start && each.end === end && each.value === value)
            if (place >= 0) list.splice(place, 1)
            expect(index.remove(start, end, value)).toBe(place >= 0)
          }
        }
        const from = Math.min(one, other)
        const to = Math.max(one, other)
        const overlapping = list.filter((each) => each.start < to && each.end > from && from < to)
        const containing = list.filter((each) => each.start <= one && one < each.end)
        expect(sorted(index.overlapping(from, to))).toEqual(sorted(overlapping.map((each) => each.value)))
        expect(sorted(index.at(one))).toEqual(sorted(containing.map((each) => each.value)))
        expect(index.size).toBe(list.length)
      }),
      { numRuns: 500 },
    )
  })

  it('removes an existing interval among equal starts', () => {
    const index = new IntervalIndex()
    index.insert(3, 9, 1)
    index.insert(3, 5, 2)
    index.insert(3, 7, 3)
    expect(index.remove(3, 9, 1)).toBe(true)
    expect(index.at(6)).toEqual([3])
    expect(index.at(8)).toEqual([])
  })

  it('has its end outside and its start inside', () => {
    const index = new IntervalIndex()
    index.insert(2, 4, 7)
    expect([1, 2, 3, 4].map((offset) => index.at(offset).length)).toEqual([0, 1, 1, 0])
  })

  it.each([
    [3, 3],
    [5, 2],
    [-1, 2],
    [Number.NaN, 4],
  ])('refuses the interval %s to %s', (start, end) => {
    expect(() => new IntervalIndex().insert(start, end, 1)).toThrow(RangeError)
  })
})
