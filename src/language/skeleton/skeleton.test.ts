/** What a sentence is about, in a language one reads. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SkeletonPart } from '#domain/finding.ts'
import { vocabularyOf, type Vocabulary } from '../anchors/vocabulary.ts'
import { loadLexicon } from '../packs/load-lexicon.ts'
import { loadPack } from '../packs/load-pack.ts'
import { loadVocabularyData } from '../packs/load-vocabulary-data.ts'
import type { LanguagePack } from '../packs/pack.ts'
import { conceptLabel, labelled } from './concept-labels.ts'
import { skeletonOf } from './skeleton.ts'

const vocabularies = new Map<string, Vocabulary>()
let english: LanguagePack | null = null

beforeAll(async () => {
  english = await loadPack('en')
  for (const language of ['ka', 'kk', 'uk', 'sr-Latn', 'tr', 'zh-Hans'])
    vocabularies.set(language, vocabularyOf(language, await loadVocabularyData(language)))
})

function told(text: string, language: string, published: string | null = null): readonly string[] {
  const vocabulary = vocabularies.get(language)
  if (!vocabulary) throw new Error(language)
  const days = published === null ? null : { earliest: published, latest: published }
  return skeletonOf(text, vocabulary, { into: english, published: days }).map(words)
}

function words(part: SkeletonPart): string {
  const resolved = 'resolved' in part ? part.resolved : undefined
  const said = saidWords(part)
  return resolved ? `${said}[${resolved.earliest}/${resolved.latest}]` : said
}

function saidWords(part: SkeletonPart): string {
  switch (part.kind) {
    case 'number':
      return `${part.value}${part.isPercent ? '%' : ''}`
    case 'date':
      return [part.day, part.month, part.year].filter((value) => value !== null).join('.')
    case 'stretch':
      return `${part.earliest}/${part.latest}`
    case 'relative':
      return ''
    case 'weekday':
      return `weekday ${part.day}`
    default:
      return part.words
  }
}

describe('skeletonOf', () => {
  it('tells figures, dates, countries and cities in order, in the language asked for', () => {
    expect(told('19 березня 2024 року до Польщі прибули 40 вагонів.', 'uk')).toEqual(
      expect.arrayContaining(['19.3.2024', 'Poland', '40']),
    )
    expect(told('Қазақстан 5 пайыз салық енгізді.', 'kk').slice(0, 2)).toEqual(['Kazakhstan', '5%'])
    expect(told('თბილისში ორშაბათს შვიდი გემი ჩამოვიდა.', 'ka')).toEqual(
      expect.arrayContaining(['Tbilisi', 'weekday 1', '7', 'ship']),
    )
  })

  it('[C7] tells a quarter and a decade from end to end, and a third of a month no more exactly than by the month', () => {
    const parts = told('III квартал 2024 року, у 1990-х роках, на початку березня 2024 року.', 'uk')
    expect(parts.filter((part) => /\d/.test(part))).toEqual([
      '2024-07-01/2024-09-30',
      '1990-01-01/1999-12-31',
      '3.2024',
    ])
  })

  it('[C7] tells the days that are meant beside what is said, if the day of the text is known', () => {
    const days = (text: string, published: string | null) =>
      told(text, 'uk', published).filter((part) => /[\d[]/.test(part))
    const text = 'У четвер, учора, 19 березня і в травні.'
    expect(days(text, '2024-03-20')).toEqual([
      'weekday 4',
      '[2024-03-19/2024-03-19]',
      '19.3[2024-03-19/2024-03-19]',
      '5[2024-05-01/2024-05-31]',
    ])
    expect(days('У четвер міст упав.', '2024-03-20')).toEqual(['weekday 4[2024-03-14/2024-03-14]'])
    expect(days('У четвер міст упав торік.', null)).toEqual(['weekday 4'])
    expect(days('Міст упав 19 березня 2024 року.', '2024-03-20')).toEqual(['19.3.2024'])
  })

  it('tells a figure once, where a picture of CLDR has its name', () => {
    expect(told('Dokuz kamyon geldi.', 'tr')).toEqual(['9', 'truck'])
  })

  it('writes names as they are heard, and leaves a name in Latin letters as it is', () => {
    expect(told('Учора Руденко поїхав.', 'uk')).toContain('Rudenko')
    expect(told('Juče je Đorđević otišao.', 'sr-Latn')).toContain('Đorđević')
  })

  it('tells what common words mean, and leaves out those that mean too much', () => {
    expect(told('Уряд відхилив закон.', 'uk')).toEqual(['government', 'reject', 'law'])
    expect(told('Vlada je odbila zakon.', 'sr-Latn')).toEqual(['government', 'reject/refuse', 'law'])
    expect(told('政府拒绝了提案。', 'zh-Hans')).toEqual(['government', 'reject/refuse', 'proposal'])
    expect(conceptLabel('go')).toBeNull()
    expect(conceptLabel('fine-penalty')).toBe('fine')
  })

  it('has a rule only for concepts there are', async () => {
    const concepts = new Set(Object.keys((await loadLexicon('en')) ?? {}))
    expect(labelled.filter((concept) => !concepts.has(concept))).toEqual([])
  })

  it('takes any text, and gives no more than can be taken in', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('uk', 'ka', 'zh-Hans'),
        (text, language) => {
          expect(told(text, language).length).toBeLessThanOrEqual(16)
        },
      ),
      { numRuns: 60 },
    )
  })
})
