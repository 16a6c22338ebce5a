import { expect, it } from 'vitest'
import { madeUpPassphrase, passphraseStrength } from './passphrase.ts'

it('makes up twenty letters of thirty-two, all as likely as each other', () => {
  const seen = new Map<string, number>()
  for (let byte = 0; byte < 256; byte += 1) {
    const passphrase = madeUpPassphrase((bytes) => bytes.fill(byte))
    expect(passphrase).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/)
    seen.set(passphrase, (seen.get(passphrase) ?? 0) + 1)
  }
  expect([seen.size, new Set(seen.values())]).toEqual([32, new Set([8])])
})

it('says no more of a passphrase than its length', () => {
  const words = ['', 'secret', 'aaaaaaaaaaaaaaaaaaaaaaaa', 'grain ship 77', 'grain ship coach museum']
  expect(words.map(passphraseStrength)).toEqual(['short', 'short', 'short', 'fair', 'long'])
})
