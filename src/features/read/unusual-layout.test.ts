import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels } from './unusual-layout.ts'

const mark = (left: number, top = 0, short = 'RLO') => ({ start: left, left, top, height: 20, short })

describe('placeLabels', () => {
  it('joins those that would cover each other, on one line only', () => {
    expect(placeLabels([mark(10), mark(12, 0, 'ZWSP'), mark(200), mark(11, 30)], 500)).toEqual([
      { left: 10, top: 0, words: 'RLO +1' },
      { left: 200, top: 0, words: 'RLO' },
      { left: 11, top: 30, words: 'RLO' },
    ])
  })

  it('keeps the last label inside', () => {
    expect(placeLabels([mark(395)], 400)).toEqual([{ left: 400 - 29, top: 0, words: 'RLO' }])
  })

  it('counts every mark once and lets no label reach into the next', () => {
    const marks = fc.array(fc.tuple(fc.nat(600), fc.constantFrom(0, 30, 60)), { maxLength: 80 })
    fc.assert(
      fc.property(marks, (places) => {
        const labels = placeLabels(
          places.map(([left, top]) => mark(left, top)),
          700,
        )
        const counted = labels.reduce((sum, { words }) => sum + 1 + Number(words.split('+')[1] ?? 0), 0)
        expect(counted).toBe(places.length)
        for (const [number, label] of labels.entries()) {
          const next = labels[number + 1]
          if (next?.top === label.top) expect(next.left).toBeGreaterThanOrEqual(label.left + 7 * label.words.length)
        }
      }),
    )
  })
})
