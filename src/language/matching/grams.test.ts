import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gramsOf, gramSimilarity } from './grams.ts'

it('runs of three and four sounds reach into the space around a word, not over it', () => {
  expect([...gramsOf(['abc', 'abc']).counts]).toEqual([
    [' ab', 2],
    ['abc', 2],
    ['bc ', 2],
    [' abc', 2],
    ['abc ', 2],
  ])
  expect(gramsOf(['abc', 'abc']).norm).toBe(Math.sqrt(20))
})

it('a word of one sound is a run of three, an empty one none', () => {
  expect([...gramsOf(['a']).counts.keys()]).toEqual([' a '])
  expect(gramsOf([''])).toEqual({ counts: new Map(), norm: 0 })
  expect(gramsOf([])).toEqual({ counts: new Map(), norm: 0 })
})

it('similarity is symmetric, 1 for the same, 0 for nothing in common', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'r', 'u'), maxLength: 6 }), { maxLength: 6 })
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [a, b] = [gramsOf(one), gramsOf(other)]
      const alike = gramSimilarity(a, b)
      expect(alike).toBeCloseTo(gramSimilarity(b, a), 12)
      expect(alike).toBeGreaterThanOrEqual(0)
      expect(alike).toBeLessThanOrEqual(1 + 1e-9)
      if (a.norm > 0) expect(gramSimilarity(a, a)).toBeCloseTo(1, 12)
    }),
  )
  expect(gramSimilarity(gramsOf(['abab']), gramsOf(['uru']))).toBe(0)
  expect(gramSimilarity(gramsOf([]), gramsOf(['uru']))).toBe(0)
})

it('there are at most two runs for each sound and three more for each word', () => {
  for (const words of [['a'.repeat(5000)], Array<string>(5000).fill('a')]) {
    const runs = [...gramsOf(words).counts.values()].reduce((sum, count) => sum + count, 0)
    expect(runs).toBeLessThanOrEqual(2 * words.join('').length + 3 * words.length)
  }
})
