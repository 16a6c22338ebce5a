/** What is packed comes out as it went in. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadVocabulary } from '#test/load-vocabulary.ts'
import type { Vocabulary } from '../anchors/vocabulary.ts'
import { readArticle, type ReadSentence } from '../matching/read-article.ts'
import { ByteReader, ByteWriter } from './bytes.ts'
import { PackBuilder, PackReader } from './pack.ts'

const TEXTS: Readonly<Record<string, string>> = {
  en: 'The minister of Kazakhstan said on 19 March that 7,000 containers, 40% of all, left. Nobody knows why! NATO was told.',
  uk: 'Міністр сказав 19 березня 2024 року: 7 тисяч контейнерів. Пожежа у Львові.',
  he: 'בברלין נמסר כי 3 מיליון בני אדם הצביעו. הנשיא לא הגיב.',
  zh: '部长三月十九日说，七千个集装箱离开了哈萨克斯坦。3万人投票。',
}
const vocabularies = new Map<string, Vocabulary>()
beforeAll(async () => {
  for (const tag of Object.keys(TEXTS))
    vocabularies.set(tag, await loadVocabulary(tag, [{ key: 'alias 1', names: ['NATO'] }]))
})
const read = (tag: string, text: string) => readArticle(text, vocabularies.get(tag)!)

/** Packs texts together and reads every sentence out again. */
function unpacked(texts: readonly (readonly ReadSentence[])[]): ReadSentence[][] {
  const builder = new PackBuilder()
  for (const [index, sentences] of texts.entries()) builder.add(`text ${index}`, sentences)
  const pack = structuredClone(builder.finish())
  const reader = new PackReader(pack)
  let next = 0
  return pack.names.map((_, index) => Array.from({ length: pack.counts[index] ?? 0 }, () => reader.sentence(next++)))
}

describe('a pack', () => {
  it('gives back every sentence with its anchors, words, sounds and runs', () => {
    const texts = Object.entries(TEXTS).map(([tag, text]) => read(tag, text))
    expect(texts.flat().length).toBeGreaterThan(8)
    expect(texts.flat().flatMap(({ profile }) => profile.anchors.map(({ kind }) => kind))).toEqual(
      expect.arrayContaining(['number', 'date', 'territory', 'alias', 'concept']),
    )
    const out = unpacked(texts)
    expect(out).toEqual(texts)
    expect(out.flat().map(({ profile }) => profile.grams)).toEqual(texts.flat().map(({ profile }) => profile.grams))
  })

  it('does so for any text, of any length, and for none', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom('7', '.', ' ', 'Я', 'א', '年', '\u0301', '\ud83d', '-', 'NATO '),
        maxLength: 200,
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...Object.keys(TEXTS)), hostile), { maxLength: 4 }), (made) => {
        const texts = made.map(([tag, text]) => read(tag, text))
        expect(unpacked(texts)).toEqual(texts)
      }),
    )
    const endless = read('en', 'Львів 1000 '.repeat(20_000))
    expect(unpacked([endless, []])).toEqual([endless, []])
  })
})

it('whole numbers come out as they went in', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: Number.MAX_SAFE_INTEGER })), (values) => {
      const writer = new ByteWriter()
      for (const value of values) writer.write(value)
      const reader = new ByteReader(writer.finish())
      expect(values.map(() => reader.read())).toEqual(values)
    }),
  )
})
