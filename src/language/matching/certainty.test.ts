import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSure, SURE_ELSEWHERE, SURE_IN_STORY, supportOf } from './certainty.ts'
import type { Evidence } from './score.ts'

const evidence = (weight: number, here: number, there = here): Evidence => ({
  kind: 'word',
  here: { start: here * 10, end: here * 10 + 5 },
  there: { start: there * 10, end: there * 10 + 5 },
  weight,
})

describe('[C9] how sure a sentence is', () => {
  it('no word counts twice, on neither side', () => {
    expect(supportOf([evidence(0.6, 1), evidence(0.5, 1), evidence(0.4, 2)])).toBeCloseTo(1)
    expect(supportOf([evidence(0.6, 1, 1), evidence(0.5, 2, 1), evidence(0.4, 1, 2)])).toBeCloseTo(0.6)
  })

  it('much that is next to nothing is nothing', () => {
    expect(supportOf(Array.from({ length: 50 }, (_, place) => evidence(0.05, place)))).toBe(0)
  })

  it('a high score for one thing in common is not enough, nor is much in common of a long sentence', () => {
    const [one, five] = [[evidence(0.9, 0)], [0, 1, 2, 3, 4].map((place) => evidence(0.6, place))]
    expect(isSure({ score: 0.9, evidence: one }, SURE_IN_STORY)).toBe(false)
    expect(isSure({ score: 0.3, evidence: five }, SURE_IN_STORY)).toBe(false)
    expect(isSure({ score: 0.5, evidence: five }, SURE_IN_STORY)).toBe(true)
  })

  it('what is sure among all articles is sure among versions of a story', () => {
    const list = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(9), fc.nat(9)), { maxLength: 12 })
    fc.assert(
      fc.property(list, fc.double({ min: 0, max: 1.5, noNaN: true }), (parts, score) => {
        const all = parts.map(([weight, here, there]) => evidence(weight, here, there))
        const match = { score, evidence: all.toSorted((one, other) => other.weight - one.weight) }
        expect(isSure(match, SURE_ELSEWHERE) && !isSure(match, SURE_IN_STORY)).toBe(false)
        expect(supportOf(match.evidence)).toBeLessThanOrEqual(all.reduce((sum, { weight }) => sum + weight, 0) + 1e-9)
      }),
    )
  })
})
