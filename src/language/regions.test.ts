import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageRegions, regionAt } from './regions.ts'
import { segmentText } from './segment.ts'

/** `language: words` of each region. */
function told(text: string, language: string): string[] {
  return languageRegions(text, language, segmentText(text, language).sentences).map(
    (region) => `${region.mark.tag}: ${text.slice(region.start, region.end)}`,
  )
}

describe('languageRegions', () => {
  it.each([
    [
      'ru',
      'Порт был закрыт. “We do not know when it will be opened again,” said the captain. Он ушёл.',
      ['en: “We do not know when it will be opened again,” said the captain.'],
    ],
    [
      'ka',
      'პორტი დაიკეტა.\nAll rights reserved by the harbour.\nNo part may be copied.',
      ['en: All rights reserved by the harbour.\nNo part may be copied.'],
    ],
    [
      'en',
      'The harbour was closed for three days. Порт был закрыт три дня. Nobody knew why it happened.',
      ['ru: Порт был закрыт три дня.'],
    ],
    [
      'en',
      'The captain wrote it down. Niemand hat gewusst, dass der Hafen nicht mehr offen war. Then he left.',
      ['de: Niemand hat gewusst, dass der Hafen nicht mehr offen war.'],
    ],
    [
      'en',
      'He said it in Arabic. لم يعرف أحد متى تصل السفينة. Nobody understood him.',
      ['ar: لم يعرف أحد متى تصل السفينة.'],
    ],
    [
      'ja',
      '港は閉鎖された。We do not know why it was closed.理由は不明だ。',
      ['en: We do not know why it was closed.'],
    ],
  ])('%s: finds the sentences of another language: %s', (language, text, expected) => {
    expect(told(text, language)).toEqual(expected)
  })

  it.each([
    ['ru', 'Об этом пишет The New York Times. ISW и Reuters молчат. Судно «Kamenka Star» ушло.'],
    ['hr', 'Luka je bila zatvorena tri dana. Niko nije znao zašto je zatvorena.'],
    ['en', 'Deutsche Bahn AG. Le Monde. El País. Corriere della Sera.'],
    ['uk', 'Порт. Москва. Київ. Порт закрито на три дні.'],
    ['ka', 'CNN. BBC World. პორტი დაიკეტა.'],
    ['ko', '배가 왔다. 항구는 닫혔다. 아무도 몰랐다.'],
    ['ja', '港は閉鎖された。ナゼカワカラナイ。誰も知らない。'],
    ['zh', '港口关闭了。没人知道为什么。'],
    ['uz', 'Порт уч кунга ёпилди. Нима учунлигини ҳеч ким билмайди.'],
    ['sr', 'Luka je zatvorena tri dana. Лука је затворена три дана.'],
    ['und', 'The harbour was closed for three days. Порт был закрыт три дня.'],
  ])('%s: leaves names, scraps and close relatives with the article: %s', (language, text) => {
    expect(told(text, language)).toEqual([])
  })

  it('[T5] says how sure it is and why', () => {
    const text = 'Порт был закрыт. We do not know when it will be opened again. Он ушёл.'
    const [region] = languageRegions(text, 'ru', segmentText(text, 'ru').sentences)
    expect(region?.margin).toBeGreaterThan(0.4)
    expect(region?.mark).toMatchObject({ tag: 'en', direction: 'ltr', basis: 'detected' })
    expect(region?.mark.evidence).toMatch(/^words: .*when/)
    expect(regionAt(region ? [region] : [], { start: 20, end: 25 })).toBe(region)
    expect(regionAt(region ? [region] : [], { start: 2, end: 25 })).toBeNull()
  })

  it('[T1] gives stretches of whole sentences in order, for any text', () => {
    const piece = fc.constantFrom(
      'We do not know when it is. ',
      'Порт был закрыт. ',
      'პორტი დაიკეტა. ',
      '\n',
      '7 ',
      'لم يعرف أحد. ',
      '\ud83d',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom('en', 'ru', 'ka', 'zh', 'x'),
        (pieces, language) => {
          const text = pieces.join('')
          const { sentences } = segmentText(text, language)
          let end = 0
          for (const region of languageRegions(text, language, sentences)) {
            expect(region.start).toBeGreaterThanOrEqual(end)
            expect(sentences.some(({ start }) => start === region.start)).toBe(true)
            expect(sentences.some((sentence) => sentence.end === region.end)).toBe(true)
            end = region.end
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})
