import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followedHeight, type LaidOut } from './followed-height.ts'
import type { SharedPlace } from './shared-places.ts'

/** A text of so many letters, laid out with a height of its own for each. */
function laidOut(heights: readonly number[]): LaidOut {
  const tops = heights.reduce<number[]>((before, height) => [...before, (before.at(-1) ?? 0) + height], [0])
  return { heightOf: (offset) => tops[Math.min(offset, tops.length - 1)] ?? 0, whole: tops.at(-1) ?? 0 }
}

const letters = 40
const anyText = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: letters, maxLength: letters }).map(laidOut)
/** Several letters of a line stand equally high. */
const anyLines = fc.array(fc.constantFrom(0, 0, 30), { minLength: letters, maxLength: letters }).map(laidOut)
const anyPlaces = fc
  .uniqueArray(fc.record({ from: fc.nat(letters - 1), to: fc.nat(letters - 1) }), { selector: ({ from }) => from })
  .map((places) => places.toSorted((one, other) => one.from - other.from))
const somePlaces = anyPlaces.filter((places) => places.length > 0)

const between = (value: number, one: number, other: number) =>
  value >= Math.min(one, other) - 1e-6 && value <= Math.max(one, other) + 1e-6

describe('followedHeight', () => {
  it('is exact where a shared place is read', () => {
    fc.assert(
      fc.property(somePlaces, anyText, anyText, (places, lead, follower) => {
        for (const { from, to } of places)
          expect(followedHeight(places, lead, follower, lead.heightOf(from))).toBe(follower.heightOf(to))
      }),
    )
  })

  it('goes one way between two shared places, in the order of the text that leads', () => {
    fc.assert(
      fc.property(somePlaces, anyText, anyText, fc.nat(letters - 1), (places, lead, follower, chosen) => {
        const number = chosen % places.length
        const ends = (place: SharedPlace | undefined, last: boolean) =>
          place
            ? ([lead.heightOf(place.from), follower.heightOf(place.to)] as const)
            : last
              ? ([lead.whole, follower.whole] as const)
              : ([0, 0] as const)
        const [top, from] = ends(places[number - 1], false)
        const [bottom, to] = ends(places[number], true)
        let before = from
        for (let step = 0; step <= 8; step += 1) {
          const height = followedHeight(places, lead, follower, top + ((bottom - top) * step) / 8) ?? NaN
          expect(between(height, before, to)).toBe(true)
          before = height
        }
      }),
    )
  })

  it('stays in the text that follows and is always a number, however the lines fall', () => {
    fc.assert(
      fc.property(
        somePlaces,
        anyLines,
        anyLines,
        fc.double({ noNaN: true, min: -100, max: 3000 }),
        (places, lead, follower, at) => {
          const height = followedHeight(places, lead, follower, at)
          expect(height).not.toBeNaN()
          expect(between(height ?? NaN, 0, follower.whole)).toBe(true)
        },
      ),
    )
  })

  it('follows nothing without a shared place', () => {
    expect(followedHeight([], laidOut([1]), laidOut([1]), 1)).toBeNull()
  })

  it('goes back where the other text tells it earlier', () => {
    const text = laidOut(Array.from({ length: 10 }, () => 10))
    const crossing = [
      { from: 2, to: 8 },
      { from: 6, to: 4 },
    ]
    expect(followedHeight(crossing, text, text, 40)).toBe(60)
  })
})
