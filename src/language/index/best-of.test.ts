import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bestOf } from './best-of.ts'
import { GrowingList } from './growing.ts'

it('gives what sorting all would give', () => {
  const scored = fc.array(fc.oneof(fc.float({ min: 0, max: 100, noNaN: true }), fc.constantFrom(0, 1, 2)), {
    maxLength: 300,
  })
  fc.assert(
    fc.property(scored, fc.integer({ min: 1, max: 50 }), (scores, most) => {
      const items = new GrowingList(1)
      for (const item of scores.keys()) items.push(item)
      const sorted = [...scores.keys()].toSorted((one, other) => scores[other]! - scores[one]! || one - other)
      const expected = scores.some((score) => score > 0) ? sorted.slice(0, most) : []
      expect(bestOf(items, (item) => scores[item]!, most)).toEqual(expected)
    }),
  )
})
