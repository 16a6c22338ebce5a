import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  graphemeEnd,
  graphemeStart,
  nextGrapheme,
  nextWordEnd,
  previousGrapheme,
  previousWordStart,
  snapToGraphemes,
  snapToWords,
  wordAt,
} from './boundaries.ts'

const family = '\u{1F468}\u200d\u{1F469}\u200d\u{1F467}'
const accented = 'e\u0301'
const text = fc.string({
  unit: fc.constantFrom('a', 'ბ', ' ', '\n', '.', '7', accented, family, '\u{1F1EC}\u{1F1EA}', 'क्षि', 'م'),
  maxLength: 30,
})
const at = (source: string, share: number) => Math.floor(share * (source.length + 1))
const share = fc.double({ min: 0, max: 0.999, noNaN: true })

const bounds = (source: string) => {
  const found = new Set([0, source.length])
  let position = 0
  for (const line of source.split('\n')) {
    for (const { index } of new Intl.Segmenter().segment(line)) found.add(position + index)
    position += line.length
    found.add(position)
    position += 1
  }
  return found
}

describe('boundaries', () => {
  it('[T2] never stands inside a grapheme', () => {
    fc.assert(
      fc.property(text, share, share, (source, one, other) => {
        const right = bounds(source)
        const offset = at(source, one)
        for (const step of [graphemeStart, graphemeEnd, nextGrapheme, previousGrapheme]) {
          expect(right).toContain(step(source, offset))
        }
        const snapped = snapToGraphemes(source, offset, at(source, other))
        if (snapped) {
          expect(right).toContain(snapped.start)
          expect(right).toContain(snapped.end)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('[T2] a step forward and back comes home', () => {
    fc.assert(
      fc.property(text, share, (source, one) => {
        const start = graphemeStart(source, at(source, one))
        fc.pre(start < source.length)
        expect(previousGrapheme(source, nextGrapheme(source, start))).toBe(start)
      }),
      { numRuns: 500 },
    )
  })

  it('[T2] finds the same bounds deep inside a line of any length', () => {
    const filler = 'word '.repeat(1000)
    fc.assert(
      fc.property(text, share, (source, one) => {
        const offset = at(source, one)
        const deep = (step: (source: string, offset: number) => number) =>
          step(filler + source + ' ' + filler, filler.length + offset) - filler.length
        for (const step of [graphemeStart, graphemeEnd]) expect(deep(step)).toBe(step(source, offset))
      }),
      { numRuns: 200 },
    )
  })

  it('keeps what was selected, but white space at its ends', () => {
    fc.assert(
      fc.property(text, share, share, (source, one, other) => {
        const from = Math.min(at(source, one), at(source, other))
        const to = Math.max(at(source, one), at(source, other))
        const snapped = snapToWords(source, from, to, 'und')
        const inner = source.slice(from, to).trim()
        if (snapped) expect(source.slice(snapped.start, snapped.end)).toContain(inner)
        else expect(inner).toBe('')
      }),
      { numRuns: 500 },
    )
  })

  it('widens to whole words, in scripts with and without spaces', () => {
    const snap = (source: string, part: string, language: string) => {
      const start = source.indexOf(part)
      const found = snapToWords(source, start, start + part.length, language)
      return found && source.slice(found.start, found.end)
    }
    expect(snap('about 7000 containers sent', '00 conta', 'en')).toBe('7000 containers')
    expect(snap('დაახლოებით 7000 კონტეინერი', 'ლოებით 70', 'ka')).toBe('დაახლოებით 7000')
    expect(snap('one, two', ', ', 'en')).toBe(',')
    expect(snap('one   two', '   ', 'en')).toBeNull()
  })

  it('walks by words over punctuation and line ends', () => {
    const source = 'One, two.\n\n“7000” end'
    expect(nextWordEnd(source, 0, 'en')).toBe(3)
    expect(nextWordEnd(source, 3, 'en')).toBe(8)
    expect(nextWordEnd(source, 8, 'en')).toBe(source.indexOf('”'))
    expect(previousWordStart(source, source.indexOf('”'), 'en')).toBe(source.indexOf('7'))
    expect(previousWordStart(source, source.indexOf('7'), 'en')).toBe(5)
    expect(nextWordEnd(source, source.length, 'en')).toBe(source.length)
    expect(previousWordStart(source, 0, 'en')).toBe(0)
  })

  it('takes a tag that is no language', () => {
    expect(wordAt('one two', 5, 'not a tag!')).toEqual({ start: 4, end: 7 })
    expect(wordAt('a , b', 3, 'en')).toBeNull()
  })
})
