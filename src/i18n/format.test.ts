/** The words of numbers, dates, sizes and languages in the interface. */
import { describe, expect, it } from 'vitest'
import { directionOf } from './direction.ts'
import {
  formatAlternatives,
  formatBytes,
  formatInstant,
  formatInstantToTheSecond,
  formatDay,
  formatLanguage,
  formatList,
  formatNumber,
  ownLanguageName,
} from './format.ts'
import { languageEvidence } from './language-evidence.ts'
import { plural } from './plural.ts'

describe('format', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 kB'],
    [1499, '1.5 kB'],
    [20_400_000, '20 MB'],
    [999_999, '1 MB'],
  ])('words %d bytes as %s', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words)
  })

  it('words a day without regard to the time zone and leaves what is no day', () => {
    expect(formatDay('2024-03-19')).toBe('19 Mar 2024')
    expect(formatDay('2024-13-99')).toBe('2024-13-99')
  })

  it('tells instants of one minute apart where it is asked to', () => {
    const [one, other] = ['2024-03-19T14:05:09Z', '2024-03-19T14:05:41Z']
    expect(formatInstant(one)).toBe(formatInstant(other))
    expect(formatInstantToTheSecond(one)).toBe(`${formatInstant(one)}:09`)
    expect(formatInstantToTheSecond(other)).toBe(`${formatInstant(other)}:41`)
    expect(formatInstantToTheSecond('no instant')).toBe('no instant')
  })

  it.each([
    ['letters: ə қ', 'its letters ə қ'],
    ['words: және', 'its words және'],
    ['script: Geor', 'its own script (Georgian)'],
    ['script: no code', 'its own script (no code)'],
    ['model: 0.98', 'model: 0.98'],
    ['script', 'script'],
  ])('[T5] words what a language was recognised by: %s', (stored, words) => {
    expect(languageEvidence(stored)).toBe(words)
  })

  it.each([
    ['ka', 'Georgian'],
    ['sr-Latn', 'Serbian (Latin)'],
    ['und', 'Unknown language'],
    ['not a tag', 'not a tag'],
  ])('names the language %s', (tag, name) => {
    expect(formatLanguage(tag)).toBe(name)
  })

  it('knows what a language calls itself', () => {
    expect(ownLanguageName('ka')).toBe('ქართული')
    expect(ownLanguageName('not a tag')).toBeNull()
  })

  it('joins lists', () => {
    expect(formatList(['a', 'b', 'c'])).toBe('a, b and c')
    expect(formatAlternatives(['a', 'b'])).toBe('a or b')
    expect(formatNumber(12_345)).toBe('12,345')
  })
})

describe('plural', () => {
  it.each([
    [0, '0 passages'],
    [1, '1 passage'],
    [1200, '1,200 passages'],
  ])('puts %d into the fitting form', (count, words) => {
    expect(plural(count, '# passage', '# passages')).toBe(words)
  })
})

describe('directionOf', () => {
  it.each([
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['ur', 'rtl'],
    ['uz-Arab', 'rtl'],
    ['uz', 'ltr'],
    ['ka', 'ltr'],
    ['sr-Latn', 'ltr'],
    ['und', 'auto'],
    ['', 'auto'],
    ['no tag at all', 'auto'],
  ])('[T5] says which way %s runs', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction)
  })
})
