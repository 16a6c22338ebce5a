import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isUtf16Hash, textAddress, textHash, textHashPattern } from './text-hash.ts'

describe('textHash', () => {
  it('[T2] is SHA-256 over UTF-8', () => {
    expect(textHash('abc')).toBe('sha-256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('[T2] hashes a text with lone surrogates as UTF-16LE under another label', () => {
    const hash = textHash('a\ud800')
    expect(isUtf16Hash(hash)).toBe(true)
    expect(hash).not.toBe(textHash('a\ufffd'))
    expect(hash).not.toBe(textHash('a\ud801'))
  })

  it('[T2] tells any two different texts apart and always looks like a hash', () => {
    const text = fc
      .array(fc.constantFrom('a', 'ж', '😀', '\ud83d', '\ude00', '\ufffd'), { maxLength: 4 })
      .map((parts) => parts.join(''))
    const holds = (one: string, other: string) =>
      (textHash(one) === textHash(other)) === (one === other) && textHashPattern.test(textHash(one))
    fc.assert(fc.property(text, text, holds))
  })
})

describe('textAddress', () => {
  it('is the ni: address of RFC 6920 for the same digest', () => {
    const address = textAddress(textHash('Hello World!'))
    expect(address).toBe('ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk')
  })

  it('says that the bytes are UTF-16 where they are', () => {
    const address = textAddress(textHash('\udc00'))
    expect(address).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}\?ct=/)
    expect(() => new URL(address)).not.toThrow()
  })
})
