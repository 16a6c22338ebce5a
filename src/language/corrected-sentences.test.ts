import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utf16 } from '#domain/ids.ts'
import type { BoundCorrection } from '#domain/sentence-bounds.ts'
import { segmentText } from './segment.ts'

const at = (kind: 'split' | 'join') => (start: number) => ({ start: utf16(start), kind })
const split = at('split')
const join = at('join')
const told = (text: string, corrections: readonly BoundCorrection[]) =>
  segmentText(text, 'en', corrections).sentences.map(({ start, end }) => text.slice(start, end))

describe('corrected sentences', () => {
  const text = 'One came. Two left, then three.\nFour stays. Five.'
  it('[T4] are joined and split as the analyst says, whatever the segmenter says', () => {
    expect(told(text, [join(10), split(20)])).toEqual(['One came. Two left,', 'then three.', 'Four stays.', 'Five.'])
    expect(told(text, [join(44), split(10)])).toEqual(['One came.', 'Two left, then three.', 'Four stays. Five.'])
    expect(told(text, [split(25), split(20), split(14)])).toEqual([
      'One came.',
      'Two',
      'left,',
      'then',
      'three.',
      'Four stays.',
      'Five.',
    ])
  })
  it('stay as they are where there is nothing to correct', () => {
    const plain = told(text, [])
    for (const correction of [join(0), join(5), join(32), split(0), split(9), split(32), split(999), join(999)])
      expect(told(text, [correction]), String(correction.start)).toEqual(plain)
  })
  it('[T2] are never split inside a grapheme', () => {
    expect(told('A 👩‍👧 b', [split(4)])).toEqual(['A 👩‍👧 b'])
  })

  const piece = fc.constantFrom('One. ', 'two ', 'Three! ', '\n', ' ', '🇬🇪', 'e\u0301', '。', '\ud83d', 'А. Б. ')
  const texts = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''))
  const places = fc.array(fc.record({ start: fc.nat(80).map(utf16), kind: fc.constantFrom('split', 'join') }), {
    maxLength: 8,
  })

  it('[T1] [T2] cover what they covered, on the same paragraphs, on whole graphemes', () => {
    const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
    fc.assert(
      fc.property(texts, places, (whole, corrections) => {
        const plain = segmentText(whole, 'en')
        const { sentences, paragraphs } = segmentText(whole, 'en', corrections as BoundCorrection[])
        expect(paragraphs).toEqual(plain.paragraphs)
        const bounds = new Set([...graphemes.segment(whole)].map(({ index }) => index).concat(whole.length))
        let end = 0
        for (const sentence of sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(end)
          expect(sentence.end).toBeGreaterThan(sentence.start)
          expect(whole.slice(end, sentence.start).trim()).toBe('')
          expect(bounds.has(sentence.start) && bounds.has(sentence.end)).toBe(true)
          expect(paragraphs.some((one) => one.start <= sentence.start && sentence.end <= one.end)).toBe(true)
          end = sentence.end
        }
        expect(whole.slice(end).trim()).toBe('')
      }),
    )
  })

  it('[T4] are inverse: a split that is joined again, and a join that is split again, change nothing', () => {
    fc.assert(
      fc.property(texts, fc.nat(80), (whole, offset) => {
        const { sentences, paragraphs } = segmentText(whole, 'en')
        const inside = sentences.filter(({ start }) => paragraphs.every((one) => one.start !== start))
        const start = inside[offset % Math.max(inside.length, 1)]?.start
        // The later correction of one place takes the place of the earlier.
        if (start !== undefined) expect(segmentText(whole, 'en', [split(start)]).sentences).toEqual(sentences)
        const cut = segmentText(whole, 'en', [split(offset)]).sentences
        if (cut.length > sentences.length) expect(segmentText(whole, 'en', [join(offset)]).sentences).toEqual(sentences)
      }),
    )
  })
})
