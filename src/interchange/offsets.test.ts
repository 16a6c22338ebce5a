import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utf16, type CodePointOffset } from '#domain/ids.ts'
import { offsetConverter } from './offsets.ts'

/** Text with everything offsets go wrong on: emoji, joiners, combining marks, lone surrogates. */
const text = fc
  .array(fc.constantFrom('a', 'ა', 'ж', '7', ' ', '\n', 'e\u0301', '😀', '👩‍👩‍👧', '🇬🇪', '\ud83d', '\ude00', '𝟕'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

describe('offsetConverter', () => {
  it('[T2] counts as iteration over code points does', () => {
    fc.assert(
      fc.property(text, (content) => {
        const converter = offsetConverter(content)
        const characters = [...content, '']
        const starts: number[] = []
        let at = 0
        for (const character of characters) {
          starts.push(at)
          at += character.length
        }
        expect(starts.map((start) => converter.toCodePoint(utf16(start)))).toEqual([...characters.keys()])
        expect(starts.map((_, index) => converter.toUtf16(index as CodePointOffset))).toEqual(starts)
      }),
    )
  })

  it('[T2] has no code point for an offset inside a surrogate pair', () => {
    const converter = offsetConverter('a😀b')
    expect(converter.toCodePoint(utf16(1))).toBe(1)
    expect(converter.toCodePoint(utf16(2))).toBeNull()
    expect(converter.toCodePoint(utf16(3))).toBe(2)
  })

  it('[T2] refuses offsets outside the text', () => {
    const converter = offsetConverter('a😀')
    expect(converter.toCodePoint(utf16(4))).toBeNull()
    expect(converter.toCodePoint(utf16(-1))).toBeNull()
    expect(converter.toCodePoint(utf16(0.5))).toBeNull()
    expect(converter.toUtf16(3 as CodePointOffset)).toBeNull()
  })
})
