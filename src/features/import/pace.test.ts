import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PaceKeeper, unknownPace } from './pace.ts'

it('says nothing before it can, then what the last ten seconds say', () => {
  const pace = new PaceKeeper()
  expect(pace.note({ at: 0, done: 0, weight: 0 }, 1000)).toEqual(unknownPace)
  expect(pace.note({ at: 1000, done: 10, weight: 100 }, 900)).toEqual(unknownPace)
  expect(pace.note({ at: 2000, done: 20, weight: 200 }, 800)).toEqual({ perSecond: 10, secondsLeft: 8 })
  pace.note({ at: 20_000, done: 20, weight: 200 }, 800)
  expect(pace.note({ at: 22_000, done: 120, weight: 400 }, 600)).toEqual({ perSecond: 50, secondsLeft: 6 })
})

it('nothing moves: no time left can be told', () => {
  const pace = new PaceKeeper()
  pace.note({ at: 0, done: 5, weight: 5 }, 5)
  expect(pace.note({ at: 3000, done: 5, weight: 5 }, 5)).toEqual({ perSecond: 0, secondsLeft: null })
})

it('of even work the time left is right, however often it is asked', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 3, maxLength: 40 }),
      fc.integer({ min: 1, max: 500 }),
      (steps, speed) => {
        const pace = new PaceKeeper()
        let at = 0
        for (const step of steps) {
          const weight = at * speed
          const { secondsLeft } = pace.note({ at, done: at, weight }, 10_000 * speed)
          if (secondsLeft !== null) expect(secondsLeft).toBeCloseTo(10, 6)
          at += step
        }
      },
    ),
  )
})
