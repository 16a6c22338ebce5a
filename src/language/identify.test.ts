import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { OPEN_TEXTS, SENTENCES, SHORT_TEXTS, SNIPPETS, WITHOUT_PACK } from './identify.cases.ts'
import { identifyLanguage } from './identify.ts'
import { languageInfo } from './language-names.ts'

// Hundreds of runs on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const seedFolder = process.env['VARIORUM_SEEDS'] ?? resolve(import.meta.dirname, '../../../shared/seeds')
const seedLanguages = ['ka', 'ru', 'uk', 'kk', 'sr-Latn']
const haveSeeds = existsSync(seedFolder)

describe('identifyLanguage', () => {
  it(`[T5] gets ${haveSeeds ? 'the five seed articles' : 'invented texts (no seed folder found)'} right`, () => {
    const texts = haveSeeds
      ? readdirSync(seedFolder)
          .filter((name) => name.endsWith('.txt'))
          .toSorted()
          .map((name) => readFileSync(resolve(seedFolder, name), 'utf8'))
      : seedLanguages.map((tag) => SENTENCES.find(([known]) => known === tag)?.[1].join(' ') ?? '')
    const found = texts.map((text) => identifyLanguage(text))
    expect(found.map((each) => each.language)).toEqual(seedLanguages)
    for (const each of found) expect(each.margin).toBeGreaterThan(0.2)
  })

  it.each(SENTENCES)('[T5] knows %s as an article', (tag, sentences) => {
    const found = identifyLanguage(sentences.join('\n'))
    expect(found.language).toBe(tag)
    expect(found.direction).toBe(languageInfo(tag)?.direction)
    expect(found.script).toBe(languageInfo(tag)?.script)
  })

  it.each(SENTENCES.flatMap(([tag, sentences]) => sentences.map((sentence) => [tag, sentence] as const)))(
    '[T5] knows %s as a sentence: %s',
    (tag, sentence) => {
      expect(identifyLanguage(sentence).language).toBe(tag)
    },
  )

  it.each(WITHOUT_PACK)('[T5] knows %s as an article, though it has no pack', (tag, sentences) => {
    expect(identifyLanguage(sentences.join(' ')).language).toBe(tag)
    expect(languageInfo(tag)).toMatchObject({ hasPack: false, direction: tag === 'ps' ? 'rtl' : 'ltr' })
  })

  it('[T5] knows nearly all sentences in languages without a pack', () => {
    const all = WITHOUT_PACK.flatMap(([tag, sentences]) => sentences.map((sentence) => ({ tag, sentence })))
    const missed = all.filter(({ tag, sentence }) => identifyLanguage(sentence).language !== tag)
    expect(missed.length).toBeLessThanOrEqual(2)
  })

  it.each(SNIPPETS)('[T5] knows %s as a snippet: %s', (tag, snippet) => {
    expect(identifyLanguage(snippet).language).toBe(tag)
  })

  it.each(SHORT_TEXTS)('[T5] knows %s in two short sentences: %s', (tag, text) => {
    expect(identifyLanguage(text).language).toBe(tag)
  })

  it.each(OPEN_TEXTS)('[T5] names no language, but %j, for %s', (languages, text) => {
    const { language, margin, alternatives } = identifyLanguage(text)
    expect([language, margin]).toEqual(['und', 0])
    expect(alternatives.map((other) => other.language)).toEqual(expect.arrayContaining([...languages]))
  })

  it('says und for a text without letters, and for nothing at all', () => {
    for (const text of ['', ' \n', '7000 — 19.03.2024', '😀🇬🇪', '\ud800']) {
      expect(identifyLanguage(text)).toMatchObject({
        language: 'und',
        script: 'Zyyy',
        margin: 0,
        reason: { kind: 'none' },
      })
    }
  })

  it('says what it went by', () => {
    expect(identifyLanguage('ხიდი').reason.kind).toBe('script')
    const kazakh = identifyLanguage('Қала әкімі көпір туралы айтты.')
    expect(kazakh.reason.kind).toBe('letters')
    expect(kazakh.reason.letters).toContain('қ')
    const english = identifyLanguage('It is said that the bridge was closed.')
    expect(english.reason.kind).toBe('words')
    expect(english.reason.words).toContain('that')
  })

  it('is led by the language of the article where the words leave it open', () => {
    const open = 'Luka je bila zatvorena tri dana.'
    for (const expected of ['hr', 'sr-Latn', 'bs']) expect(identifyLanguage(open, { expected }).language).toBe(expected)
    expect(
      identifyLanguage('The harbour was closed for three days and it is not clear why.', { expected: 'ka' }).language,
    ).toBe('en')
    expect(
      identifyLanguage('Der Hafen wurde gesperrt und ist noch nicht wieder offen.', { expected: 'nl' }).language,
    ).toBe('de')
  })

  it('goes by the script most letters have in a mixed text', () => {
    expect(identifyLanguage('ISW The New York Times: პორტი ქარიშხლის შემდეგ სამი დღით დაიკეტა').language).toBe('ka')
  })

  it('[T5] names no language on a scrap of plain letters', () => {
    expect(identifyLanguage('Line one text 7000.').language).toBe('und')
    expect(identifyLanguage('Second json text body here.').language).toBe('und')
  })

  it('answers within bounds for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = identifyLanguage(text)
        expect(found.margin).toBeGreaterThanOrEqual(0)
        expect(found.margin).toBeLessThanOrEqual(1)
        for (const { share } of found.alternatives) expect(share).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('reads no more of a long text than it needs', () => {
    const long = `${'The harbour was closed and it is not known why. '.repeat(600)}${'Порт был закрыт. '.repeat(60_000)}`
    expect(identifyLanguage(long).language).toBe('en')
  })
})
