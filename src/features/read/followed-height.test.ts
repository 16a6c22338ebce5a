import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { courseOf, type Course } from './follow-course.ts'
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
  .uniqueArray(
    fc.record({
      from: fc.nat(letters - 1),
      long: fc.integer({ min: 1, max: 6 }),
      to: fc.nat(letters - 1),
      isClaim: fc.boolean(),
    }),
    { selector: ({ from }) => from, minLength: 1 },
  )
  .map((places) =>
    places
      .map(({ long, ...place }): SharedPlace => ({ ...place, end: place.from + long }))
      .toSorted((one, other) => one.from - other.from),
  )

/** The heights of a text that follows, while the one that leads is scrolled down evenly. */
function scrolled(course: Course, lead: LaidOut, follower: LaidOut, near: number): readonly number[] {
  const steps = 400
  return Array.from(
    { length: steps + 1 },
    (_, step) => followedHeight(course, lead, follower, (lead.whole * step) / steps, near) ?? NaN,
  )
}

const reversals = (heights: readonly number[]) =>
  heights.filter((height, index) => height < (heights[index - 1] ?? 0) - 1e-6).length

describe('followedHeight', () => {
  it('is exact at every place of the way and at each claim that lies elsewhere', () => {
    fc.assert(
      fc.property(anyPlaces, anyText, anyText, (places, lead, follower) => {
        const course = courseOf(places)
        const exact = [...course.way, ...course.detours.flatMap((detour) => detour.places)]
        for (const { from, to } of exact) {
          const height = followedHeight(course, lead, follower, lead.heightOf(from), 0)
          expect(height).toBe(follower.heightOf(to))
        }
        expect(exact.length).toBe(places.filter((place) => place.isClaim || course.way.includes(place)).length)
      }),
    )
  })

  it('never turns back where no claim lies elsewhere, however what was found crosses', () => {
    fc.assert(
      fc.property(anyPlaces, anyLines, anyLines, (places, lead, follower) => {
        const found = courseOf(places.map((place) => ({ ...place, isClaim: false })))
        expect(reversals(scrolled(found, lead, follower, 0))).toBe(0)
        // Nor for a claim that stands on the screen anyway.
        expect(reversals(scrolled(courseOf(places), lead, follower, follower.whole))).toBe(0)
      }),
    )
  })

  it('turns back at most twice for a claim that lies elsewhere: there and home', () => {
    fc.assert(
      fc.property(anyPlaces, anyText, anyText, fc.nat(200), (places, lead, follower, near) => {
        const course = courseOf(places)
        expect(reversals(scrolled(course, lead, follower, near))).toBeLessThanOrEqual(2 * course.detours.length)
      }),
    )
  })

  it('stays in the text that follows and is always a number, however the lines fall', () => {
    fc.assert(
      fc.property(
        anyPlaces,
        anyLines,
        anyLines,
        fc.double({ noNaN: true, min: -100, max: 3000 }),
        (places, lead, follower, at) => {
          const height = followedHeight(courseOf(places), lead, follower, at, 0) ?? NaN
          expect(height).toBeGreaterThanOrEqual(-1e-6)
          expect(height).toBeLessThanOrEqual(follower.whole + 1e-6)
        },
      ),
    )
  })

  it('follows nothing without a shared place', () => {
    expect(followedHeight(courseOf([]), laidOut([1]), laidOut([1]), 1, 0)).toBeNull()
  })

  it('stays with a block that stands elsewhere as long as it is read, and goes home after it', () => {
    const text = laidOut(Array.from({ length: 20 }, () => 50))
    const claim = (from: number, to: number) => ({ from, end: from + 1, to, isClaim: true })
    const course = courseOf([claim(0, 0), claim(4, 15), claim(6, 17), claim(8, 4), claim(10, 6), claim(12, 8)])
    const at = (letter: number) => followedHeight(course, text, text, letter * 50, 100)
    expect([4, 5, 6, 6.9, 7, 8].map(at)).toEqual([750, 800, 850, 850, 175, 200])
  })
})
