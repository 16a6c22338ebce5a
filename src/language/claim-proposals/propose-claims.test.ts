/** Sentences proposed as claims of a story. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadVocabulary } from '#test/load-vocabulary.ts'
import type { Vocabulary } from '../anchors/vocabulary.ts'
import { readArticle } from '../matching/read-article.ts'
import { proposeClaims, type ReadVersion } from './propose-claims.ts'

const texts: Readonly<Record<string, readonly [language: string, text: string]>> = {
  a: [
    'en',
    'Harbour opens in Poti\nThe harbour in Poti opened on 14 May 2024. It can handle 210,000 containers a year. The weather was pleasant and people were in a good mood. Who will pay for it?',
  ],
  b: ['ru', 'Порт в Поти открылся 14 мая 2024 года. Он сможет принимать 180 тыс. контейнеров в год.'],
  c: ['tr', 'Poti limanı 14 Mayıs 2024’te açıldı. Limanda 430 kişi çalışıyor.'],
}
let versions: readonly ReadVersion[] = []

beforeAll(async () => {
  const known = new Map<string, Vocabulary>()
  for (const [language] of Object.values(texts)) known.set(language, await loadVocabulary(language))
  versions = Object.entries(texts).map(([id, [language, text]]) => {
    const vocabulary = known.get(language)
    if (!vocabulary) throw new Error(language)
    return { id, text, sentences: readArticle(text, vocabulary) }
  })
})

const proposed = (most = 20, given = versions) =>
  proposeClaims(given, most).map(({ id, start, end, alike, ...rest }) => ({
    text: texts[id]?.[1].slice(start, end) ?? '',
    alike: alike.map((other) => texts[other.id]?.[1].slice(other.start, other.end)),
    kinds: alike.flatMap(({ differences }) => differences.map(({ kind }) => kind)),
    reasons: rest.reasons,
  }))

describe('proposeClaims', () => {
  it('proposes once what several versions tell, with their sentences and the reasons', () => {
    const opening = proposed().filter(({ text }) => /14/.test(text))
    expect(opening).toHaveLength(1)
    expect(opening[0]?.alike).toHaveLength(2)
    expect(opening[0]?.reasons).toEqual(['date'])
  })

  it('[C5] says what the versions tell differently, in both texts', () => {
    const [handled] = proposeClaims(versions, 20).filter(({ alike }) =>
      alike.some(({ differences }) => differences.some(({ kind }) => kind === 'quantity')),
    )
    const [like] = handled?.alike ?? []
    const figure = like?.differences.find(({ kind }) => kind === 'quantity')
    const words = (id: string | undefined, span: { start: number; end: number } | null | undefined) =>
      texts[id ?? '']?.[1].slice(span?.start, span?.end)
    const both = [words(handled?.id, figure?.here), words(like?.id, figure?.there)]
    expect(new Set(both)).toEqual(new Set(['210,000', '180 тыс.']))
  })

  it('proposes no headings, no questions, and nothing that has nothing to check', () => {
    const all = proposed().map(({ text }) => text)
    expect(all).toContain('Limanda 430 kişi çalışıyor.')
    expect(all.filter((text) => /opens|weather|pay/.test(text))).toEqual([])
  })

  it('gives the best, whatever the order of the versions', () => {
    expect(proposed(2)).toEqual(proposed(20).slice(0, 2))
    expect(proposed(20, versions.toReversed())).toEqual(proposed(20))
    expect(proposed(20, [])).toEqual([])
  })
})
