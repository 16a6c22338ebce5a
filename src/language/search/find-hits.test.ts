import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Query, SoughtPattern, SoughtWords } from '#domain/search/query.ts'
import { loadPack } from '#language/packs/load-pack.ts'
import { HitFinder, mustBeRead, MOST_OF_PATTERN, searchedText } from './find-hits.ts'
import { parseQuery } from '#workers/search/parse-query.ts'
import { figureReader, searchFigures, type FigureReader } from './search-figures.ts'
import { SegmentBuilder } from './segment-builder.ts'
import { SegmentedIndex } from './segmented-index.ts'

const readers = new Map<string, FigureReader>()

beforeAll(async () => {
  for (const language of ['en', 'ru', 'uk', 'ka'])
    readers.set(language, figureReader(language, await loadPack(language)))
})

const readerOf = (language: string) => readers.get(language) ?? figureReader(language, null)

function queryOf(typed: string, otherScripts = false): Query {
  const { query } = parseQuery(typed, { otherScripts })
  if (query === null) throw new Error(`Nothing is looked for by ${typed}`)
  return query
}

function partOf(typed: string, otherScripts = false): SoughtWords | SoughtPattern {
  const query = queryOf(typed, otherScripts)
  if (query.kind !== 'words' && query.kind !== 'pattern') throw new Error(`${typed} is no single part`)
  return query
}

/** What is found of one part, as written in the text. */
function found(typed: string, text: string, language = 'en', otherScripts = false): string[] {
  return new HitFinder()
    .spansOf(partOf(typed, otherScripts), searchedText(text, readerOf(language)))
    .map(({ start, end }) => text.slice(start, end))
}

describe('hits in a text', () => {
  it.each([
    ['погода', 'Погоды нет, но погода будет', ['Погоды', 'погода']],
    ['"погода"', 'Погоды нет, но ПОГОДА будет', ['ПОГОДА']],
    ['cont*', 'Containers, contents, canals', ['Containers', 'contents']],
    ['contaner~', 'Containers and canals', ['Containers']],
    ['ile', 'une île, l’Île', ['île', 'Île']],
    ['sunflower', 'sun\u00adflower', ['sun\u00adflower']],
    ['мята', "м'ята", ["м'ята"]],
    ['بحر', 'بَحْرٌ', ['بَحْرٌ']],
    ['מים', 'מַיִם', ['מַיִם']],
    ['山', '高山水', ['山水']],
    ['山水', '高山水画', ['山水']],
    ['zebra', 'no such beast', []],
  ])('of %s in “%s”', (typed, text, expected) => {
    expect(found(typed, text)).toEqual(expected)
  })

  it('words in quotes stand side by side, whatever signs part them', () => {
    expect(found('"green tea"', 'Green tea, tea green; green, TEA. Green and tea')).toEqual(['Green tea', 'green, TEA'])
    expect(found('"სუფთა ზღვა"', 'სუფთა ზღვა და ზღვა სუფთა')).toEqual(['სუფთა ზღვა'])
    expect(found('tea-pot', 'teas pot, tea-pots, pot tea')).toEqual(['teas pot', 'tea-pots'])
  })

  it('a phrase that overlaps itself is found at each of its places', () => {
    expect(found('"da da"', 'da da da')).toEqual(['da da', 'da da'])
  })

  it('a run without spaces is found as a whole', () => {
    expect(found('山水画', '山水画展。山水。水画')).toEqual(['山水画'])
    expect(found('ฝนตก', 'วันนี้ฝนตกหนัก ฝน')).toEqual(['ฝนตก'])
  })

  it('a number is found by its value, however it is written', () => {
    expect(found('7000', '7,000 or 7000 or seven thousand, not 700')).toEqual(['7,000', '7000', 'seven thousand'])
    expect(found('7000', 'Семь тысяч, 7 000, 7 тыс. овец', 'ru')).toEqual(['Семь тысяч', '7 000', '7 тыс.'])
    expect(found('7000', 'сім тисяч овець', 'uk')).toEqual(['сім тисяч'])
    expect(found('7000', 'შვიდი ათასი ცხვარი', 'ka')).toEqual(['შვიდი ათასი'])
    expect(found('1987', 'Дождь 4 мая 1987 года', 'ru')).toEqual(['1987'])
    expect(found('7,000', 'seven thousand, 7,000')).toEqual(['seven thousand', '7,000'])
  })

  it('numbers are not looked for by value where no reader of the language is given', () => {
    const searched = searchedText('seven thousand, 7000', null)
    expect(new HitFinder().spansOf(partOf('7000'), searched)).toHaveLength(1)
  })

  it('a name is found in other scripts only where they are meant', () => {
    const text = 'Руденко та რუდენკო'
    expect(found('rudenko', text)).toEqual([])
    expect(found('rudenko', text, 'uk', true)).toEqual(['Руденко', 'რუდენკო'])
  })

  it('an expression is looked for without regard to case, and what matches nothing is no hit', () => {
    expect(found('/ЗИМ[аы]/', 'Зима, зимы, зимой', 'ru')).toEqual(['Зима', 'зимы'])
    expect(found('/x*/', 'axxb')).toEqual(['xx'])
    expect(found(String.raw`/\p{Lu}{2}/`, 'x AB')).toEqual(['AB'])
  })

  it('an expression gives no more hits than would be read', () => {
    expect(found('/a/', 'a'.repeat(MOST_OF_PATTERN * 2))).toHaveLength(MOST_OF_PATTERN)
    expect(found('/a/', 'a'.repeat(MOST_OF_PATTERN - 1))).toHaveLength(MOST_OF_PATTERN - 1)
  })
})

const words = [
  'rain',
  'Rains',
  'ruin',
  'harbour',
  'harbours',
  'hrabour',
  'tea',
  'green',
  'погода',
  'погоды',
  'м’ята',
  'Rudenko',
]
const others = [
  'Руденко',
  'რუდენკო',
  'ზღვა',
  'ზღვაში',
  'بحر',
  'מים',
  '山水画',
  'ฝนตก',
  '7,000',
  '7000',
  'seven thousand',
  '2024',
  '1987',
]
const separators = [' ', ' ', ', ', '. ', '\n', ' \ud800 ']
const text = fc
  .array(fc.tuple(fc.constantFrom(...words, ...others), fc.constantFrom(...separators)), { maxLength: 10 })
  .map((some) => some.flat().join(''))
const ending = fc.constantFrom('', '', '*', '~')
const oneWord = fc.oneof(
  fc
    .tuple(fc.constantFrom(...words, ...others.slice(0, 6), '山', '山水', 'ก', 'ฝ'), ending)
    .map((parts) => parts.join('')),
  fc.constantFrom('7000', '2024', '1987', '"tea"', '"погода"', 'har*', 'п*', 'ზღ*', '3'),
)

describe('for any texts', () => {
  it('[T2] hits lie in the text, in reading order, in UTF-16 code units', () => {
    const part = fc.oneof(oneWord, fc.constantFrom('"green tea"', 'green-tea', '/[ar]+/', '/./', '7,000'))
    fc.assert(
      fc.property(text, part, fc.boolean(), (written, typed, otherScripts) => {
        let before = 0
        const searched = searchedText(written, readerOf('en'))
        for (const { start, end } of new HitFinder().spansOf(partOf(typed, otherScripts), searched)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(written.length)
          before = start
        }
      }),
      { numRuns: 200 },
    )
  })

  const texts = fc.array(text, { maxLength: 6 })
  function answeredBy(written: readonly string[], part: SoughtWords): { indexed: number[]; read: number[] } {
    const builder = new SegmentBuilder()
    for (const [at, one] of written.entries()) builder.add(`${at}`, one, searchFigures(one, readerOf('en')))
    const index = new SegmentedIndex()
    index.add(builder.finish())
    const finder = new HitFinder()
    const hasHit = (one: string) => finder.spansOf(part, searchedText(one, readerOf('en'))).length > 0
    return {
      indexed: index.find(part).documents.toSorted((one, other) => one - other),
      read: written.flatMap((one, at) => (hasHit(one) ? [at] : [])),
    }
  }
  const wordsOf = (typed: string, otherScripts: boolean) => {
    const part = partOf(typed, otherScripts)
    if (part.kind === 'pattern') throw new Error(`${typed} is a pattern`)
    return part
  }

  it('the index gives of one word exactly the texts that have a hit', () => {
    fc.assert(
      fc.property(texts, oneWord, (written, typed) => {
        const { indexed, read } = answeredBy(written, wordsOf(typed, false))
        expect(indexed).toEqual(read)
      }),
      { numRuns: 200 },
    )
  })

  it('the index gives of one word in other scripts only texts that have a hit, and all that have the name', () => {
    const name = fc.constantFrom('Rudenko', 'Руденко', 'რუდენკო', 'погода', 'ზღვა', '7000', 'harbour~')
    fc.assert(
      fc.property(texts, name, (written, typed) => {
        const { indexed, read } = answeredBy(written, wordsOf(typed, true))
        expect(read).toEqual(expect.arrayContaining(indexed))
        if (/^[RРრ]/u.test(typed)) expect(indexed).toEqual(read)
      }),
      { numRuns: 200 },
    )
  })

  it('the index gives of words side by side every text that has a hit', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('"green tea"', 'green-tea', '"rain погода"', '7,000'), (written, typed) => {
        const { indexed, read } = answeredBy(written, wordsOf(typed, false))
        expect(indexed).toEqual(expect.arrayContaining(read))
      }),
      { numRuns: 200 },
    )
  })

  it('the index gives a number of several words however a text writes it', () => {
    const texts = ['seven thousand sheep', '7,000 sheep', 'thousands of sheep', '7 goats']
    expect(answeredBy(texts, wordsOf('"7 thousand"', false))).toEqual({ indexed: [0, 1], read: [0, 1] })
  })

  it('what was found before changes nothing of what is found next', () => {
    fc.assert(
      fc.property(texts, oneWord, oneWord, (written, one, other) => {
        const shared = new HitFinder()
        const parts = [partOf(one), partOf(other, true)]
        for (const each of written)
          for (const part of parts) {
            const searched = searchedText(each, readerOf('en'))
            expect(shared.spansOf(part, searched)).toEqual(new HitFinder().spansOf(part, searched))
          }
      }),
      { numRuns: 150 },
    )
  })
})

describe('a text must be read to know if it answers', () => {
  it.each([
    ['tea', false],
    ['7000', false],
    ['lang:ka', false],
    ['tea green OR -leaf', false],
    ['"green tea"', true],
    ['tea-pot', true],
    ['/t/', true],
    ['tea -"green leaf"', true],
    ['lang:ka OR (tea (leaf OR /t/))', true],
  ])('by %s: %s', (typed, expected) => {
    expect(mustBeRead(queryOf(typed))).toBe(expected)
  })
})
