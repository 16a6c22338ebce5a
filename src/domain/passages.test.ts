import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utf16 } from './ids.ts'
import { isPlausible, isTrueIn, positionIn } from './passages.ts'

const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 })

describe('[T3] positionIn', () => {
  it('gives a position that is true in its text and plausible, whatever the text', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, size) => {
        const start = from % text.length
        const end = start + 1 + (size % (text.length - start))
        const position = positionIn(text, start, end)
        expect(isTrueIn(text, position)).toBe(true)
        expect(isPlausible(position, text.length)).toBe(true)
        expect(text.slice(start - position.prefix.length, start)).toBe(position.prefix)
        expect(text.startsWith(position.suffix, end)).toBe(true)
        expect(position.prefix.length).toBeGreaterThanOrEqual(Math.min(start, 31))
      }),
      { numRuns: 500, seed: 3 },
    )
  })

  it('never cuts a surrogate pair at the far end of the context', () => {
    const text = `${'😀'.repeat(20)}x!x${'😀'.repeat(20)}`
    const { prefix, suffix } = positionIn(text, 41, 42)
    expect([prefix.isWellFormed(), suffix.isWellFormed()]).toEqual([true, true])
    expect([prefix.length, suffix.length]).toEqual([31, 31])
  })

  it('tells a position that is not true', () => {
    const position = positionIn('7000 crates', 0, 4)
    expect(isTrueIn('5000 crates', position)).toBe(false)
    expect(isPlausible({ ...position, suffix: '', end: utf16(5) }, 11)).toBe(false)
    expect(isPlausible(position, 3)).toBe(false)
    expect(isPlausible({ ...position, prefix: 'x' }, 11)).toBe(false)
  })

  it('refuses bounds outside the text as a defect', () => {
    expect(() => positionIn('abc', 2, 4)).toThrow(RangeError)
    expect(() => positionIn('abc', 1, 1)).toThrow(RangeError)
  })
})
