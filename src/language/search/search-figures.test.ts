import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadPack } from '#language/packs/load-pack.ts'
import { figureReader, figureTerm, searchFigures, type FigureReader } from './search-figures.ts'
import { searchWords } from './search-words.ts'

const languages = ['en', 'de', 'ru', 'uk', 'ka', 'ar', 'he', 'zh', 'th', 'fr']
const readers = new Map<string, FigureReader>()

beforeAll(async () => {
  for (const language of languages) readers.set(language, figureReader(language, await loadPack(language)))
})

const readerOf = (language: string) => readers.get(language) ?? figureReader(language, null)

/** `what is written = value`, in the order in which they are given. */
function read(text: string, language: string): string[] {
  return searchFigures(text, readerOf(language)).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`)
}

describe('the figures of search', () => {
  it.each([
    ['en', 'They counted 7,000 sheep', ['7,000 = 7000']],
    ['en', 'a weight of 7.25 kilos', ['7.25 = 7.25']],
    ['en', 'some seven thousand sheep', ['seven thousand = 7000']],
    ['en', '7 thousand sheep and 7 million bees', ['7 thousand = 7000', '7 million = 7000000']],
    ['en', '12: seven thousand, 5', ['12 = 12', 'seven thousand = 7000', '5 = 5']],
    ['de', '7.000 Schafe und 7,25 Kilo', ['7.000 = 7000', '7,25 = 7.25']],
    ['de', 'siebentausend Schafe', ['siebentausend = 7000']],
    ['fr', '7 000 moutons, sept mille abeilles', ['7 000 = 7000', 'sept mille = 7000']],
    ['ru', '7 000 овец, 7\u00a0000 пчёл', ['7 000 = 7000', '7\u00a0000 = 7000']],
    ['ru', '7 тыс. овец', ['7 тыс. = 7000']],
    ['ru', 'семь тысяч овец и тридцать две козы', ['семь тысяч = 7000', 'тридцать две = 32']],
    ['uk', 'сім тисяч овець і тридцять п’ять кіз', ['сім тисяч = 7000', 'тридцять п’ять = 35']],
    ['ka', 'შვიდი ათასი ცხვარი და ოცდახუთი თხა', ['შვიდი ათასი = 7000', 'ოცდახუთი = 25']],
    ['ka', '7 ათასი ცხვარი', ['7 ათასი = 7000']],
    ['ar', '٧٠٠٠ خروف', ['٧٠٠٠ = 7000']],
    ['he', '7,000 כבשים', ['7,000 = 7000']],
    ['zh', '7万只羊', ['7万 = 70000']],
    ['th', 'แกะ ๗,๐๐๐ ตัว', ['๗,๐๐๐ = 7000']],
    ['en', 'no number at all', []],
  ])('[T5] are read as %s writes them: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual(expected)
  })

  it('a sign means what it means in the language of the text', () => {
    expect(read('3.250', 'de')).toEqual(['3.250 = 3250'])
    expect(read('3,25', 'de')).toEqual(['3,25 = 3.25'])
    expect(read('3,250', 'en')).toEqual(['3,250 = 3250'])
    expect(read('3.25', 'en')).toEqual(['3.25 = 3.25'])
  })

  it.each([
    ['en', 'It rained on 4 May 1987 only', 'en'],
    ['ru', 'Дождь шёл 4 мая 1987 года', 'ru'],
    ['ka', 'წვიმა იყო 1987 წლის 4 მაისს', 'ka'],
  ])('the year and the day of a date count in %s', (_name, text, language) => {
    const values = searchFigures(text, readerOf(language)).map(({ value }) => value)
    expect(values.toSorted((one, other) => one - other)).toEqual([4, 1987])
  })

  it('both ends of a range count, at the place of the range', () => {
    expect(read('between 10-20 sheep', 'en')).toEqual(['10-20 = 10', '10-20 = 20'])
  })

  it('without a pack figures are still read, and words are not', () => {
    const bare = figureReader('en', null)
    expect(searchFigures('seven thousand or 7,000', bare).map(({ value }) => value)).toEqual([7000])
  })

  it('each value has its own term, which no word of a text is', () => {
    const value = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(figureTerm(one) === figureTerm(other)).toBe(one === other)
        expect(searchWords(figureTerm(one)).map(({ folded }) => folded)).not.toContain(figureTerm(one))
      }),
    )
  })
})

describe('for any text', () => {
  const parts = [
    '7',
    '000',
    '7,000',
    '7.5',
    '٣',
    '๗',
    '1987',
    '4',
    'May',
    'seven',
    'twenty',
    'thousand',
    'million',
    'and',
    'half',
    '%',
    '$',

    'семь',
    'тысяч',
    'тыс.',
    'двадцать',
    'три',
    'мая',
    'сім',
    'тисяч',
    'შვიდი',
    'ათასი',
    'ოცდახუთი',
    'siebentausend',
    '7万',
    '-',
    '–',
    ',',
    '.',
    'sheep',
    '+7 495 123',
    '12:30',
    '\u00a0',
    'https://x.org/7',
    '\ud800',
  ]
  const texts = fc
    .array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 14 })
    .map((some) => some.flat().join(''))
  const anyText = fc.oneof({ weight: 3, arbitrary: texts }, fc.string({ unit: 'binary', maxLength: 30 }))
  const language = fc.constantFrom(...languages)

  it('figures lie in it in order, and those of different places do not overlap', () => {
    fc.assert(
      fc.property(anyText, language, (text, of) => {
        let before = { start: -1, end: 0 }
        for (const figure of searchFigures(text, readerOf(of))) {
          expect(Number.isFinite(figure.value)).toBe(true)
          expect(figure.end).toBeGreaterThan(figure.start)
          expect(figure.end).toBeLessThanOrEqual(text.length)
          const isSamePlace = figure.start === before.start && figure.end === before.end
          if (!isSamePlace) expect(figure.start).toBeGreaterThanOrEqual(before.end)
          before = figure
        }
      }),
    )
  })

  it('a whole number is found by its value, however its thousands are parted', () => {
    const grouped = (value: number, sign: string) => String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, sign)
    const customs = [
      ['en', ','],
      ['de', '.'],
      ['ru', ' '],
      ['uk', '\u00a0'],
      ['fr', '\u202f'],
      ['ka', ' '],
    ] as const
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999_999 }), fc.constantFrom(...customs), (value, [of, sign]) => {
        expect(read(`x ${grouped(value, sign)} x`, of)).toEqual([`${grouped(value, sign)} = ${value}`])
      }),
    )
  })
})
