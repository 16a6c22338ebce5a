/** Numbers in words, by the number words of the packs. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadVocabulary } from '#test/load-vocabulary.ts'
import { tokensOf } from '../tokens.ts'
import { spelledNumberAt } from './spelled-numbers.ts'

async function numbersIn(tag: string, text: string): Promise<[string, number][]> {
  const { base, numberOf: valueOf } = await loadVocabulary(tag)
  const tokens = tokensOf(text)
  const found: [string, number][] = []
  for (let at = 0; at < tokens.length; at++) {
    const number = spelledNumberAt(tokens, at, { base, valueOf })
    if (number === null) continue
    found.push([text.slice(number.start, number.end), number.value])
    at = number.last
  }
  return found
}

describe('hundreds and thousands', () => {
  it.each([
    ['en', 'seven thousand', 7000],
    ['en', 'twenty-three', 23],
    ['en', 'two hundred and fifty', 250],
    ['en', 'three hundred thousand', 300_000],
    ['en', 'one hundred', 100],
    ['en', 'two million three hundred thousand and forty', 2_300_040],
    ['de', 'dreiundzwanzig', 23],
    ['de', 'siebentausend', 7000],
    ['de', 'zwölf Millionen', 12_000_000],
    ['fr', 'vingt-trois', 23],
    ['fr', 'sept mille deux cents', 7200],
    ['es', 'siete mil doscientos', 7200],
    ['ru', 'двадцать три тысячи', 23_000],
    ['ru', 'сорока двух', 42],
    ['ru', 'двухсот', 200],
    ['uk', "п'ять тисяч", 5000],
    ['uk', 'дев’ять', 9],
    ['tr', 'yirmi üç', 23],
    ['tr', 'iki yüz elli', 250],
    ['az', 'yeddi min', 7000],
    ['ka', 'ოცდასამი', 23],
    ['ka', 'შვიდი ათასი', 7000],
    ['kk', 'жиырма үш', 23],
    ['kk', 'жеті мың', 7000],
    ['hy', 'յոթ հազար', 7000],
    ['hu', 'huszonhárom', 23],
    ['fi', 'seitsemän tuhatta', 7000],
    ['pl', 'siedem tysięcy', 7000],
    ['sr-Cyrl', 'седам хиљада', 7000],
    ['ar', 'سبعة آلاف', 7000],
    ['he', 'עשרים ושלוש', 23],
  ])('%s: %s', async (tag, written, value) => {
    expect(await numbersIn(tag, written)).toEqual([[written, value]])
  })
})

describe('what is no number', () => {
  it.each([
    ['en', 'one ship and one port'],
    ['de', 'ein Schiff, eins von vielen'],
    ['fr', 'un navire, une rive'],
    ['ru', 'одна лодка'],
    ['tr', 'bir gemi'],
    ['ka', 'ერთი გემი'],
    ['kk', 'бір алтын кеме'],
    ['en', 'constructor __proto__ tenor weight'],
    ['en', ''],
  ])('%s: %s', async (tag, text) => {
    expect(await numbersIn(tag, text)).toEqual([])
  })
})

describe('two numbers', () => {
  it('are not added where no number is said like that', async () => {
    expect(await numbersIn('en', 'two, three')).toEqual([
      ['two', 2],
      ['three', 3],
    ])
    expect(await numbersIn('en', 'two and three')).toEqual([
      ['two', 2],
      ['three', 3],
    ])
    expect(await numbersIn('en', 'twenty thirty')).toEqual([
      ['twenty', 20],
      ['thirty', 30],
    ])
    expect(await numbersIn('en', 'twenty and')).toEqual([['twenty', 20]])
  })
})

it('no number is looked for over more than 24 words', async () => {
  expect(await numbersIn('en', `five ${'and '.repeat(20)}thousand`)).toHaveLength(1)
  expect(await numbersIn('en', `five ${'and '.repeat(40)}thousand`)).toEqual([
    ['five', 5],
    ['thousand', 1000],
  ])
})

it('gives spans of the tokens it was asked at, for any words', () => {
  const word = fc.constantFrom('two', 'seven', 'twenty', 'hundred', 'thousand', 'million', 'and', '-', 'ship', ',', '7')
  const values = new Map(Object.entries({ two: 2, seven: 7, twenty: 20, hundred: 100, thousand: 1e3, million: 1e6 }))
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const tokens = tokensOf(words.join(' '))
      for (const [at, token] of tokens.entries()) {
        const number = spelledNumberAt(tokens, at, { base: 'en', valueOf: (each) => values.get(each) ?? null })
        if (number === null) continue
        expect(number.start).toBe(token.start)
        expect(number.last).toBeGreaterThanOrEqual(at)
        expect(number.end).toBe(tokens[number.last]?.end)
        expect(number.value).toBeGreaterThanOrEqual(2)
        expect(Number.isSafeInteger(number.value)).toBe(true)
      }
    }),
  )
})
