import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseForSearch } from '../match-text.ts'
import { isUnspacedCharacter, searchWords, type SearchWord } from './search-words.ts'

const folded = (text: string) => searchWords(text).map((word) => word.folded)

/** Halves of surrogate pairs among them. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
  .map((codes) => String.fromCharCode(...codes))
const pieces = [
  'Čaj',
  'л',
  'є',
  'ʼ',
  "'",
  '’',
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u2060',
  '\u0301',
  'წ',
  'مِ',
  'שׁ',
  '中',
  '国',
  'ก',
  'ุ',
  'は',
  'a',
  'ß',
  '7',
  '٣',
  '½',
  ' ',
  '\n',
  '-',
  '.',
  '。',
  '😀',
  'ﬁ',
  'İ',
  '\ud800',
  '\udc00',
  '`',
  'か\u3099',
  '가',
]
const mixed = fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((some) => some.join(''))
const anyText = fc.oneof(units, mixed, fc.string({ unit: 'binary', maxLength: 30 }))

describe('the words of search', () => {
  it.each([
    ['case and accents of Latin letters', 'Žena ŠKOLA Øre', ['zena', 'skola', 'ore']],
    ['case of Cyrillic letters, with й and ї as their bare letters', 'Їжак ЙДЕ', ['іжак', 'иде']],
    ['Georgian letters as they are', 'ზღვა ცივია.', ['ზღვა', 'ცივია']],
    ['Georgian capitals', 'ᲖᲦᲕᲐ', ['ზღვა']],
    ['Arabic without vowel signs and tatweel', 'بَحْر بـــحر', ['بحر', 'بحر']],
    ['Hebrew without points', 'מַיִם קרים', ['מים', 'קרים']],
    ['an apostrophe between Latin letters parts words', "d'eau l’île", ['d', 'eau', 'l', 'ile']],
    ['several apostrophes between Latin letters', "fish'n'chips", ['fish', 'n', 'chips']],
    ['an apostrophe between Ukrainian letters does not', "м'ята м’ята мʼята", ['мята', 'мята', 'мята']],
    ['an apostrophe at an end is no part of a word', "'сир' ’сік’", ['сир', 'сік']],
    ['a soft hyphen is dropped', 'sun\u00adflower', ['sunflower']],
    ['zero width signs are dropped', 'sun\u200bflow\u2060er می\u200cروم', ['sunflower', 'میروم']],
    ['invisible signs at an end of a word', '\u200bsun\u00ad \u00ad', ['sun']],
    ['marks behind a letter belong to it', 'e\u0301te\u0301', ['ete']],
    ['a mark alone is no word', '\u0301 a', ['a']],
    ['digits, in groups as they stand', '12 500,75 r2d2', ['12', '500', '75', 'r2d2']],
    ['vowel signs of Hindi', 'पानी', ['पानी']],
    ['Chinese by pairs and the last alone', '山水画', ['山水', '水画', '画']],
    ['one Chinese character', '山', ['山']],
    ['Chinese beside figures and letters', '山水3個abc', ['山水', '水', '3', '個', 'abc']],
    ['Thai by pairs of characters', 'ฝนตก', ['ฝน', 'นต', 'ตก', 'ก']],
    ['a sign between Chinese characters ends a run', '山，水', ['山', '水']],
    ['characters beyond the first plane', '𠮷野', ['𠮷野', '野']],
    ['nothing', ' …! ', []],
  ])('%s', (_name, text, expected) => {
    expect(folded(text)).toEqual(expected)
  })

  it('[T2] places are UTF-16 code units of the text as it is', () => {
    const shown = (text: string) => searchWords(text).map(({ start, end }) => text.slice(start, end))
    expect(shown('😀 l’Île, sun\u00adflower')).toEqual(['l', 'Île', 'sun\u00adflower'])
    expect(shown('𠮷野山')).toEqual(['𠮷野', '野山', '山'])
  })

  it('invisible signs side by side do not end a word either', () => {
    expect(folded('sun\u00ad\u200bflower')).toEqual(['sunflower'])
    expect(folded('می\u200c\u200cروم')).toEqual(['میروم'])
  })

  it('every invisible sign that folding drops is dropped within a word', () => {
    for (const sign of ['\ufeff', '\u200e', '\u200f', '\u061c'])
      expect(folded(`sun${sign}flower`)).toEqual(['sunflower'])
  })

  it('the sign of a long vowel belongs to a run of Japanese', () => {
    expect(folded('タワー')).toEqual(['タワ', 'ワー', 'ー'])
  })

  it('a word has a letter or a digit', () => {
    for (const text of ['\u037a', '\ufe70', '\ufe72']) for (const word of folded(text)) expect(word.trim()).not.toBe('')
  })

  it('one character of an unspaced script is told from all else', () => {
    expect(['山', '𠮷', 'ก', 'は'].map(isUnspacedCharacter)).toEqual([true, true, true, true])
    expect(['山水', 'a', 'ж', 'ა', '7', ''].map(isUnspacedCharacter)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('for any text', () => {
  const shifted = (words: readonly SearchWord[], by: number) =>
    words.map((word) => ({ ...word, start: word.start + by, end: word.end + by }))

  it('words lie in it, in order, and are not empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = -1
        for (const word of searchWords(text)) {
          expect(word.folded).not.toBe('')
          expect(word.start).toBeGreaterThan(before)
          expect(word.end).toBeGreaterThan(word.start)
          expect(word.end).toBeLessThanOrEqual(text.length)
          before = word.start
        }
      }),
    )
  })

  it('what stands in the span of a word folds to it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, folded: word } of searchWords(text))
          expect(normaliseForSearch(text.slice(start, end)).folded.replaceAll("'", '')).toBe(word)
      }),
    )
  })

  it('white space around it changes nothing but places', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(' ', '\n\n', '\u00a0 ', '\t'), (text, space) => {
        expect(searchWords(space + text + space)).toEqual(shifted(searchWords(text), space.length))
      }),
    )
  })

  it('texts parted by white space have the words of each', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const both = [...searchWords(one), ...shifted(searchWords(other), one.length + 1)]
        expect(searchWords(`${one}\n${other}`)).toEqual(both)
      }),
    )
  })

  it('a run of an unspaced script has as many words as characters, side by side in twos', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...Array.from('山水画𠮷野人国')), { minLength: 1, maxLength: 12 }),
        (characters) => {
          const pairs = characters.map((character, at) => character + (characters[at + 1] ?? ''))
          expect(folded(characters.join(''))).toEqual(pairs)
        },
      ),
    )
  })

  it('upper case is found as lower case', () => {
    const letters = fc.constantFrom(...Array.from('abcžćабвґїλσაბგ '))
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 20 }), (some) => {
        expect(folded(some.join('').toUpperCase())).toEqual(folded(some.join('')))
      }),
    )
  })
})
