import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeNotes } from './margin-layout.ts'

const notes = fc
  .array(fc.record({ top: fc.nat(500), height: fc.integer({ min: 1, max: 60 }) }), { maxLength: 30 })
  .map((all) => all.map((note, number) => ({ ...note, key: `n${number}` })))

describe('placeNotes', () => {
  it('lays no note over another and none above its passage', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const placed = placeNotes(all, 4)
        const boxes = all
          .map(({ key, height, top }) => ({ at: placed.get(key) ?? Number.NaN, height, top }))
          .sort((one, other) => one.at - other.at)
        boxes.forEach((box, number) => {
          expect(box.at).toBeGreaterThanOrEqual(box.top)
          const next = boxes[number + 1]
          if (next) expect(next.at).toBeGreaterThanOrEqual(box.at + box.height + 4)
        })
      }),
      { numRuns: 500 },
    )
  })

  it('leaves notes with room where they belong', () => {
    const placed = placeNotes(
      [
        { key: 'b', top: 100, height: 20 },
        { key: 'a', top: 10, height: 20 },
        { key: 'c', top: 110, height: 20 },
      ],
      4,
    )
    expect([...placed]).toEqual([
      ['a', 10],
      ['b', 100],
      ['c', 124],
    ])
  })
})
