import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftCipher, newDraftSecret } from './draft-cipher.ts'

describe('what hides drafts', () => {
  it('[H8] gives any words back, never hides them twice alike, and shows none of them', () => {
    const cipher = draftCipher(newDraftSecret())
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 0, maxLength: 300 }), (words) => {
        const sealed = cipher.seal(words)
        expect(cipher.open(sealed)).toBe(words)
        expect(cipher.seal(words)).not.toBe(sealed)
        expect(sealed.length).toBe('sealed:'.length + 24 + new TextEncoder().encode(words).length)
      }),
    )
    const [one, other] = ['a'.repeat(100), 'b'.repeat(100)].map((words) => cipher.seal(words).slice(31))
    expect(one).not.toBe(other)
    expect(new Set(one).size).toBeGreaterThan(50)
  })

  it('[H8] gives nothing with another secret, of changed words, or of words that were not hidden', () => {
    const cipher = draftCipher(newDraftSecret())
    const sealed = cipher.seal('კონტეინერი')
    expect(draftCipher(newDraftSecret()).open(sealed)).toBeNull()
    expect(cipher.open(`${sealed.slice(0, -1)}${sealed.endsWith('a') ? 'b' : 'a'}`)).toBeNull()
    expect(cipher.open('{"typed":"plain"}')).toBeNull()
    expect(newDraftSecret()).not.toBe(newDraftSecret())
  })
})
