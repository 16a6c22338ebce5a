/** The sounds of Korean syllables: each is made of a lead, a vowel and a tail by the arithmetic of the Unicode standard (3.12). */

const FIRST = 0xac00
const LEADS = 'k k n t t r m b b s s  Z Z C k t p h'.split(' ')
const VOWELS = 'a e ja je o e jo je o va ve ve jo u vo ve vi ju  i i'.split(' ')
const TAILS = ' k k k n n n t l l l l l l l l m b b s s ng Z C k t p h'.split(' ')

/** Sounds of a word in Hangul. The vowel eu is dropped: loan words put it between consonants. */
export function hangulSounds(word: string): string {
  let heard = ''
  for (const character of word) {
    const place = (character.codePointAt(0) ?? 0) - FIRST
    if (place < 0 || place >= 11172) continue
    heard +=
      (LEADS[Math.floor(place / 588)] ?? '') +
      (VOWELS[Math.floor((place % 588) / 28)] ?? '') +
      (TAILS[place % 28] ?? '')
  }
  return heard
}
