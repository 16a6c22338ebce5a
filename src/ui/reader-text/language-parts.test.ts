import { describe, expect, it } from 'vitest'
import { languageParts, lineLanguages } from './language-parts.ts'

const stretch = (start: number, end: number) => ({ start, end, language: 'ar', direction: 'rtl' as const })

describe('lineLanguages', () => {
  const text = 'own\n  foreign  \nown foreign own'
  const line = (start: number, end: number) => ({ start, end })

  it('[T5] tells a stretch that covers a line but for white space from one inside it', () => {
    const [first, second] = [stretch(6, 13), stretch(20, 27)]
    expect(lineLanguages(text, line(0, 3), [first, second])).toEqual({ whole: null, inside: [] })
    expect(lineLanguages(text, line(4, 15), [first, second])).toEqual({ whole: first, inside: [] })
    expect(lineLanguages(text, line(16, 31), [first, second])).toEqual({ whole: null, inside: [second] })
  })
  it('finds a stretch of several lines in each of them', () => {
    const long = stretch(6, 31)
    expect(lineLanguages(text, line(4, 15), [long]).whole).toBe(long)
    expect(lineLanguages(text, line(16, 31), [long]).whole).toBe(long)
  })
})

describe('languageParts', () => {
  it('cuts at the bounds of stretches and leaves nothing out', () => {
    const [first, second] = [stretch(2, 5), stretch(8, 20)]
    expect(languageParts({ start: 0, end: 10 }, [first, second])).toEqual([
      { start: 0, end: 2, stretch: null },
      { start: 2, end: 5, stretch: first },
      { start: 5, end: 8, stretch: null },
      { start: 8, end: 10, stretch: second },
    ])
    expect(languageParts({ start: 3, end: 4 }, [first])).toEqual([{ start: 3, end: 4, stretch: first }])
    expect(languageParts({ start: 5, end: 8 }, [first, second])).toEqual([{ start: 5, end: 8, stretch: null }])
    expect(languageParts({ start: 5, end: 5 }, [first])).toEqual([])
  })
})
