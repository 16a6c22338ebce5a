import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PieceMap, type Piece } from './piece-map.ts'

const lengths = fc.array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 6 }) }), {
  minLength: 1,
  maxLength: 20,
})

function laid(parts: readonly { gap: number; length: number }[]): readonly Piece<number>[] {
  let position = 0
  return parts.map(({ gap, length }, node) => {
    const start = position + gap
    position = start + length
    return { start, end: position, node }
  })
}

describe('PieceMap', () => {
  it('[T2] gives every offset of a piece back, from both sides', () => {
    fc.assert(
      fc.property(lengths, (parts) => {
        const pieces = laid(parts)
        const map = new PieceMap(pieces)
        for (const piece of pieces) {
          for (let offset = piece.start; offset <= piece.end; offset += 1) {
            const before = map.locate(offset, 'before')
            const after = map.locate(offset, 'after')
            if (offset > piece.start) expect(before).toEqual({ piece, within: offset - piece.start })
            if (offset < piece.end) expect(after).toEqual({ piece, within: offset - piece.start })
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('stays inside the pieces for any offset', () => {
    fc.assert(
      fc.property(lengths, fc.integer({ min: -5, max: 200 }), (parts, offset) => {
        for (const leaning of ['before', 'after'] as const) {
          const found = new PieceMap(laid(parts)).locate(offset, leaning)
          expect(found?.within).toBeGreaterThanOrEqual(0)
          expect(found?.within).toBeLessThanOrEqual((found?.piece.end ?? 0) - (found?.piece.start ?? 0))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('finds the pieces of a stretch as a plain list does', () => {
    fc.assert(
      fc.property(lengths, fc.nat(60), fc.nat(60), (parts, one, other) => {
        const pieces = laid(parts)
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        const expected = pieces.filter((piece) => piece.start < to && piece.end > from && from < to)
        expect(from === to ? [] : new PieceMap(pieces).overlapping(from, to)).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })

  it('has no place without pieces', () => {
    expect(new PieceMap<number>([]).locate(3, 'after')).toBeNull()
  })
})
