import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LaneBook, type Placed } from './lane-book.ts'

const place = fc
  .record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 15 }) })
  .map(({ start, length }) => ({ start, end: start + length }))
const marks = fc
  .array(place, { maxLength: 30 })
  .map((places): readonly Placed[] => places.map((each, number) => ({ ...each, key: `m${number}` })))

const overlap = (one: Placed, other: Placed) => one.start < other.end && other.start < one.end

describe('LaneBook', () => {
  it('never gives two overlapping marks the same lane', () => {
    fc.assert(
      fc.property(marks, (all) => {
        const book = new LaneBook()
        book.sync(all)
        for (const one of all) {
          for (const other of all) {
            if (one.key >= other.key || !overlap(one, other)) continue
            const lane = book.laneOf(one.key)
            if (lane !== null) expect(book.laneOf(other.key)).not.toBe(lane)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('leaves a mark without a lane only where all four are taken', () => {
    fc.assert(
      fc.property(marks, (all) => {
        const book = new LaneBook()
        book.sync(all)
        for (const mark of all) {
          if (book.laneOf(mark.key) !== null) continue
          const lanes = new Set(book.overlapping(mark.start, mark.end).map((key) => book.laneOf(key)))
          expect([0, 1, 2, 3].every((lane) => lanes.has(lane))).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('moves nothing that is drawn when a mark is added', () => {
    fc.assert(
      fc.property(marks, place, (all, added) => {
        const book = new LaneBook()
        book.sync(all)
        const before = all.map((mark) => book.laneOf(mark.key))
        const changed = book.sync([{ ...added, key: 'added' }, ...all])
        expect(all.map((mark) => book.laneOf(mark.key))).toEqual(before)
        expect(changed).toEqual(['added'])
      }),
      { numRuns: 500 },
    )
  })

  it('names what lies at an offset and counts what found no lane', () => {
    const book = new LaneBook()
    book.sync(Array.from({ length: 6 }, (_, number) => ({ key: `m${number}`, start: number, end: 10 })))
    expect([...book.at(1)].sort()).toEqual(['m0', 'm1'])
    expect(book.crowdedOut(0, 10)).toBe(2)
    expect(book.crowdedOut(0, 4)).toBe(0)
    expect(book.laneOf('m5')).toBeNull()
    expect(book.laneOf('unknown')).toBeNull()
  })

  it('frees the lane of a mark that went and takes a moved one anew', () => {
    const book = new LaneBook()
    book.sync([
      { key: 'a', start: 0, end: 5 },
      { key: 'b', start: 0, end: 5 },
    ])
    expect(book.sync([{ key: 'b', start: 0, end: 6 }])).toEqual(['a', 'b', 'b'])
    expect(book.laneOf('b')).toBe(0)
    expect(book.at(5)).toEqual(['b'])
  })
})
