import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutLong } from './cut-long.ts'

const family = '\u{1F468}\u200d\u{1F469}\u200d\u{1F467}'
const pieces = (text: string, limit: number) =>
  cutLong(text, { start: 0, end: text.length }, limit).map(({ start, end }) => text.slice(start, end))

describe('cutLong', () => {
  it('[T1] [T2] loses nothing, keeps to the limit and splits no grapheme', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'ბ', ' ', '. ', family, 'e\u0301', '\u{1F1EC}\u{1F1EA}'),
      maxLength: 200,
    })
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 60 }), (source, limit) => {
        const found = pieces(source, limit)
        expect(found.join('')).toBe(source)
        expect(found.every((piece) => piece.length <= limit)).toBe(true)
        const bounds = new Set([...new Intl.Segmenter().segment(source)].map(({ index }) => index))
        for (const { start } of cutLong(source, { start: 0, end: source.length }, limit)) {
          if (source !== '') expect(bounds).toContain(start)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('cuts behind a sentence, else behind a space, else anywhere', () => {
    expect(pieces('One. Two three four', 12)).toEqual(['One. ', 'Two three ', 'four'])
    expect(pieces('აბგდევზთ', 3)).toEqual(['აბგ', 'დევ', 'ზთ'])
  })

  it('cuts a grapheme that is longer than the limit, for it must go on', () => {
    expect(pieces('a' + '\u0301'.repeat(9), 4).join('')).toBe('a' + '\u0301'.repeat(9))
  })
})
