import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { baseLanguage, languageInfo } from './language-names.ts'
import { languageAt, languageRegions, regionAt } from './regions.ts'
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

  it.each([
    [
      'sr-Latn',
      'Luka je zatvorena.\n“I saw it. The ships had left before anybody knew why. It was dark, and it rained,” she said.\nNiko ne zna.',
      ['en: “I saw it. The ships had left before anybody knew why. It was dark, and it rained,” she said.'],
    ],
    [
      'ru',
      'Порт был закрыт.\nМи бачили, як кораблі вийшли з гавані. Ніхто не знав, чому це сталося саме тоді.\nОн ушёл.',
      ['uk: Ми бачили, як кораблі вийшли з гавані. Ніхто не знав, чому це сталося саме тоді.'],
    ],
    [
      'fa',
      'بندر بسته شد.\nلم يعرف أحد متى تصل السفينة إلى الميناء. قال القبطان إن الطاقم لم يتلق أي خبر من الشركة حتى الآن.',
      ['ar: لم يعرف أحد متى تصل السفينة إلى الميناء. قال القبطان إن الطاقم لم يتلق أي خبر من الشركة حتى الآن.'],
    ],
  ])('%s: finds whole paragraphs of another language in the same script: %s', (language, text, expected) => {
    expect(told(text, language)).toEqual(expected)
  })

  it.each([
    ['sr-Latn', 'Luka je zatvorena.\nNo comment, he said. None.\nNiko ne zna.'],
    [
      'ru',
      'Порт был закрыт.\nОб этом никто не знал до самого вечера, сказал капитан. Ніхто не знав, чому це сталося тоді.',
    ],
  ])('%s: leaves short and mixed paragraphs with the article: %s', (language, text) => {
    const start = text.indexOf('\n') + 1
    const regions = languageRegions(text, language, segmentText(text, language).sentences)
    expect(regions.filter((region) => region.start <= start)).toEqual([])
  })

  it('[T5] knows a short sentence by the paragraph it stands in', () => {
    const text =
      'Luka.\nWe do not know when it will be opened again. So what? It was dark, and it rained.\nNiko ne zna.'
    const own = { tag: 'sr-Latn', direction: 'ltr', basis: 'declared', evidence: null } as const
    const start = text.indexOf('So what')
    expect(languageAt(text, own, { start, end: start + 8 }).tag).toBe('en')
    expect(languageAt('So what?', own, { start: 0, end: 8 }).tag).toBe('sr-Latn')
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

interface StoryFile {
  readonly versions: readonly {
    readonly language: string
    readonly paragraphs: readonly (readonly { readonly text: string }[])[]
  }[]
}

describe('languageRegions in the stories', () => {
  const folder = new URL('../evaluation/stories/development/', import.meta.url)
  const versions = readdirSync(folder).flatMap(
    (name) => (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as StoryFile).versions,
  )
  const texts = versions.map(({ language, paragraphs: parts }) => ({
    language,
    text: parts.map((sentences) => sentences.map((one) => one.text).join(' ')).join('\n'),
  }))
  const paragraphs = texts.flatMap(({ language, text }) =>
    text.split('\n').flatMap((paragraph) => (paragraph.length > 120 ? [{ language, paragraph }] : [])),
  )

  const scriptOf = (language: string) => languageInfo(language)?.script ?? language

  it('finds none in an article of one language', () => {
    for (const { language, text } of texts) expect(told(text, language)).toEqual([])
  })

  it('finds a paragraph put in from another language of the script, or leaves it, and takes nothing else along', () => {
    let [found, put] = [0, 0]
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom(...paragraphs), ({ language, text }, other) => {
        if (scriptOf(language) !== scriptOf(other.language)) return
        const own = text.split('\n')
        const mixed = [...own.slice(0, 2), other.paragraph, ...own.slice(2, 4)].join('\n')
        const isOwn = baseLanguage(other.language) === baseLanguage(language)
        const regions = languageRegions(mixed, language, segmentText(mixed, language).sentences)
        for (const { start, end, mark } of regions) {
          expect(other.paragraph).toContain(mixed.slice(start, end))
          expect(baseLanguage(mark.tag)).toBe(baseLanguage(other.language))
          expect(isOwn).toBe(false)
        }
        if (isOwn) return
        put += 1
        if (regions.some(({ start, end }) => mixed.slice(start, end) === other.paragraph)) found += 1
      }),
      { numRuns: 250 },
    )
    // What is missed are close languages and paragraphs with a sentence that is not clear.
    expect(found / put).toBeGreaterThan(0.7)
  })

  it('never takes a paragraph that is half in the article’s own language whole', () => {
    const ends = paragraphs.filter(({ paragraph }) => /[.!?]$/u.test(paragraph))
    fc.assert(
      fc.property(fc.constantFrom(...ends), fc.constantFrom(...ends), fc.boolean(), (own, other, isFirst) => {
        const parts = [own.paragraph, other.paragraph]
        const text = (isFirst ? parts : parts.toReversed()).join(' ')
        const start = text.indexOf(own.paragraph)
        for (const region of languageRegions(text, own.language, segmentText(text, own.language).sentences))
          expect(Math.min(region.end, start + own.paragraph.length) - Math.max(region.start, start)).toBeLessThan(3)
      }),
      { numRuns: 100 },
    )
  })
})
