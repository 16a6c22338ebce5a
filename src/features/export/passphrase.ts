/** Passphrases: one made up, and what can honestly be said of one that was typed. */

/** 32 letters and digits that are not taken for each other. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789'
const groups = 4
const groupLength = 5

/** Four groups of five, each of the 20 letters one of 32: 100 bits that nobody guesses. `random` fills an array. */
export function madeUpPassphrase(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  const bytes = random(new Uint8Array(groups * groupLength))
  const all = Array.from(bytes, (byte) => letters[byte % letters.length]).join('')
  return Array.from({ length: groups }, (_, at) => all.slice(at * groupLength, (at + 1) * groupLength)).join('-')
}

/** Length is all that can be seen from here; the words say what cannot. */
export function passphraseStrength(passphrase: string): 'short' | 'fair' | 'long' {
  const length = new Set(passphrase).size < 5 ? 0 : [...passphrase.trim()].length
  if (length < 12) return 'short'
  return length < 20 ? 'fair' : 'long'
}
