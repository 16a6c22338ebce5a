import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isolated } from './isolated.ts'
import { shownWords, standIn } from './shown-words.ts'

const seen = (words: string) => shownWords(words).replaceAll(standIn, '*')

describe('shownWords', () => {
  it.each([
    ['plain words', 'Harbour Times', 'Harbour Times'],
    ['an isolate that is closed', '\u2067שלום\u2069 (5)', '\u2067שלום\u2069 (5)'],
    ['embeddings in each other', '\u202b\u202aab\u202c\u202c', '\u202b\u202aab\u202c\u202c'],
    ['an override', '\u202egnp.exe', '*gnp.exe'],
    ['an override with its end', 'a\u202egnp\u202cb', 'a*gnp*b'],
    ['what closes the isolate around it', '\u2069\u202eabc', '**abc'],
    ['an end too many', 'a\u202c\u2069', 'a**'],
    ['an isolate that stays open', '\u2068abc', '*abc'],
    ['pairs that cross', '\u202b\u2067a\u202c\u2069', '*\u2067a*\u2069'],
    ['a pair across a line', '\u2067a\nb\u2069', '*a\nb*'],
  ])('[T5] %s', (_, words, shown) => {
    expect(seen(words)).toBe(shown)
    expect(isolated(words)).toBe(`\u2068${shownWords(words)}\u2069`)
  })

  it('keeps every offset and every other character, turns nothing unpaired, and is done at once', () => {
    const parts = fc.array(
      fc.constantFrom(
        'a',
        'ש',
        ' ',
        '\n',
        '\u200f',
        '\u202a',
        '\u202b',
        '\u202c',
        '\u202d',
        '\u202e',
        '\u2066',
        '\u2067',
        '\u2068',
        '\u2069',
      ),
    )
    fc.assert(
      fc.property(parts, (all) => {
        const words = all.join('')
        const shown = shownWords(words)
        expect(shown).toHaveLength(words.length)
        expect([...shown].every((unit, place) => unit === standIn || unit === words.charAt(place))).toBe(true)
        expect(shown.replaceAll(standIn, '')).not.toMatch(/[\u202d\u202e]/)
        expect(shownWords(shown)).toBe(shown)
        const depth = (opens: RegExp, close: string) =>
          shown.split('').reduce((open, unit) => {
            expect(open).toBeGreaterThanOrEqual(0)
            return open + (opens.test(unit) ? 1 : unit === close ? -1 : 0)
          }, 0)
        expect(depth(/[\u2066-\u2068]/, '\u2069')).toBe(0)
        expect(depth(/[\u202a\u202b]/, '\u202c')).toBe(0)
      }),
    )
  })
})
