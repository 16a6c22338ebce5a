import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FOREIGN, MIXED, ORDINARY } from './unusual-text.cases.ts'
import { unusualIn } from './unusual-text.ts'

const codes = (ranges: readonly (readonly [number, number])[]) =>
  ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, more) => first + more))

/** As variation selectors, one for each byte of UTF-8. */
const bytesOf = (words: string) =>
  [...new TextEncoder().encode(words)]
    .map((byte) => String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe00f0 + byte))
    .join('')

describe('unusualIn', () => {
  it.each(ORDINARY)('marks nothing in ordinary text: %s', (_, text) => {
    const { places, count } = unusualIn(text)
    expect(places.map(({ start, end }) => JSON.stringify(text.slice(Math.max(0, start - 3), end + 3)))).toEqual([])
    expect(count).toBe(0)
  })

  it('marks nothing in ordinary texts one after the other, in any order', () => {
    const texts = fc.array(fc.constantFrom(...ORDINARY.map(([, text]) => text.replace('\ufeff', ''))), { maxLength: 8 })
    fc.assert(
      fc.property(texts, (chosen) => {
        expect(unusualIn(chosen.join('\n')).count).toBe(0)
      }),
    )
  })

  it.each(Object.entries(FOREIGN))('marks every character of the kind %s between Latin letters', (kind, ranges) => {
    const missed = codes(ranges).filter((code) => {
      const character = String.fromCodePoint(code)
      const { places } = unusualIn(`The har${character}bour`)
      return (
        places.length !== 1 ||
        places[0]?.kind !== kind ||
        places[0].start !== 7 ||
        places[0].end !== 7 + character.length
      )
    })
    expect(missed.map((code) => code.toString(16))).toEqual([])
  })

  it('marks them at the same place whatever stands before and behind on other lines', () => {
    const foreign = fc.constantFrom(
      ...Object.entries(FOREIGN).flatMap(([kind, ranges]) => codes(ranges).map((code) => [kind, code] as const)),
    )
    const ordinary = fc.constantFrom(
      ...ORDINARY.filter(([name]) => !/Arabic|Hebrew|Persian|Urdu/.test(name)).map(([, text]) =>
        text.replace('\ufeff', ''),
      ),
    )
    fc.assert(
      fc.property(ordinary, foreign, ordinary, (above, [kind, code], below) => {
        const character = String.fromCodePoint(code)
        const { places } = unusualIn(`${above}\nThe har${character}bour\n${below}`)
        expect(places.map((place) => [place.kind, place.start])).toEqual([[kind, above.length + 8]])
      }),
      { numRuns: 500 },
    )
  })

  it.each(MIXED)('marks a word of two scripts: %s', (word) => {
    const text = `It was ${word}, he said`
    const end = 7 + word.length
    expect(unusualIn(text).places).toEqual([{ kind: 'mixedScript', start: 7, end, reach: end, spells: null }])
  })

  it.each([
    ['an override up to its end', 'a \u202egnp\u202c b', ['override 2-3>6', 'override 6-7>7']],
    ['an override that never ends, up to the line', 'a \u202egnp.exe\nb', ['override 2-3>10']],
    ['what an isolate closes', '\u2067a\u202eb\u2069c', ['turning 0-1>4', 'override 2-3>4', 'turning 4-5>5']],
    ['an end without a beginning', 'a\u2069b\u202cc', ['turning 1-2>2', 'turning 3-4>4']],
    ['an override in Hebrew', 'שלום \u202eabc\u202c עולם', ['override 5-6>9', 'override 9-10>10']],
    [
      'an isolate from right to left that holds no such letters',
      'שלום \u2067abc 5\u2069',
      ['turning 5-6>11', 'turning 11-12>12'],
    ],
    ['an isolate that is not closed in Arabic', 'قال \u2068abc', ['turning 4-5>8']],
    ['a word in tags, in one piece', 'a\u{e0068}\u{e0069}b', ['tag 1-5>5']],
    [
      'tags that are no flag',
      '🏴\u{e0068}\u{e0065}\u{e006c}\u{e006c}\u{e006f}\u{e0077}\u{e0072}\u{e007f}',
      ['tag 2-18>18'],
    ],
    ['joiners that spell something', 'می\u200c\u200d\u200c\u200dخ', ['zeroWidth 2-6>6']],
    ['marks that spell something', 'שלום\u200e\u200f\u200e', ['directionMark 4-7>7']],
    ['a figure with a selector that is no key', '7\ufe0f000', ['variation 1-2>2']],
    ['two selectors', '❤\ufe0f\ufe0f', ['variation 1-3>3']],
    ['a joiner between emoji and letters', '👩\u200da', ['zeroWidth 2-3>3']],
    ['a soft hyphen outside of a word', 'a \u00adb \u00ad', ['invisible 2-3>3', 'invisible 5-6>6']],
  ])('finds %s', (_, text, expected) => {
    expect(unusualIn(text).places.map(({ kind, start, end, reach }) => `${kind} ${start}-${end}>${reach}`)).toEqual(
      expected,
    )
  })

  it.each([
    ['tags', 'Ships\u{e0069}\u{e0067}\u{e006e}\u{e006f}\u{e0072}\u{e0065} left', 'ignore'],
    ['selectors that are bytes', `Ships${bytesOf('see пт')} left`, 'see пт'],
    ['selectors that are no text', 'Ships\ufe00\ufe01\u{e01ef} left', null],
    ['one tag that is no letter', 'Ships\u{e0001} left', null],
  ])('reads what is spelt unseen: %s', (_, text, spells) => {
    expect(unusualIn(text).places).toEqual([expect.objectContaining({ start: 5, spells })])
  })

  it('counts soft hyphens in words apart', () => {
    expect(unusualIn('Schiffs\u00adladung im Hafen\u00adbecken')).toEqual({ places: [], count: 0, softHyphens: 2 })
  })

  it('gives as many places as asked for, the first ones, and counts all', () => {
    const found = unusualIn('a\u200bb\u202ec '.repeat(50), 3)
    expect(found.count).toBe(100)
    expect(found.places.map(({ start }) => start)).toEqual([1, 3, 7])
  })

  it('[T1] gives places in order and inside the text', () => {
    const bits = fc.constantFrom(
      ...Array.from('ab я о ש ع \n-\u200b\u200c\u200d\u200e\u202a\u202c\u202e\u2066\u2069\u00ad\ufe0f\ud800❤👩'),
      '\u{e0041}',
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        const { places, count } = unusualIn(text)
        expect(places).toHaveLength(count)
        for (const [number, { start, end, reach }] of places.entries()) {
          expect(start).toBeGreaterThanOrEqual(places[number - 1]?.start ?? 0)
          expect(end).toBeGreaterThan(start)
          expect(reach).toBeGreaterThanOrEqual(end)
          expect(reach).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 1000 },
    )
  })

  // A pass that goes back for each character would outlast the time a test has.
  it('goes over anything once, however long it is', () => {
    const hostile = [
      'a\u202e',
      '\u2066a',
      'я\u0301',
      'aя',
      'a\u200b',
      'ש\u200e\u2069',
      '\u2067\u2069',
      'a\u0301\u0301я',
    ]
    for (const text of [...hostile, ...ORDINARY.map(([, ordinary]) => `${ordinary} `)])
      expect(unusualIn(text.repeat(200_000 / text.length), 3).places.length).toBeLessThanOrEqual(3)
  })
})
