/** A text cut for underlining is still the whole text. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf } from './underlined-pieces.ts'

describe('piecesOf', () => {
  it('cuts where underlining begins and ends, and joins what overlaps or touches', () => {
    const stretches = [
      { start: 6, end: 9 },
      { start: 2, end: 5 },
      { start: 4, end: 6 },
    ]
    expect(piecesOf('0123456789', stretches)).toEqual([
      { start: 0, words: '01', isUnderlined: false },
      { start: 2, words: '2345678', isUnderlined: true },
      { start: 9, words: '9', isUnderlined: false },
    ])
  })

  it('[T1] never loses or adds a character, whatever the stretches', () => {
    const stretch = fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) })
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), fc.array(stretch), (text, stretches) => {
        const pieces = piecesOf(text, stretches)
        expect(pieces.map(({ words }) => words).join('')).toBe(text)
        for (let at = 0; at < text.length; at += 1) {
          const piece = pieces.find(({ start, words }) => start <= at && at < start + words.length)
          expect(piece?.isUnderlined).toBe(stretches.some(({ start, end }) => start <= at && at < end))
        }
      }),
    )
  })
})
